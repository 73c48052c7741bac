package dev.docket.presence;

import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;

/** A matter that somebody has open, and whether he is editing it. */
public record SeenMatter(MatterId id, MatterNumber number, boolean editing) {}
