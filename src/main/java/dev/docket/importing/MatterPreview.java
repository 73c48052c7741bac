package dev.docket.importing;

import dev.docket.matter.MatterDetails;

/** A matter as an import would create it. */
public record MatterPreview(long line, String stage, String responsible, MatterDetails details) {}
