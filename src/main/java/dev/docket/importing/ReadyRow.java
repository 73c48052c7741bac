package dev.docket.importing;

import dev.docket.matter.BulkMatter;

/** A row that can be taken. */
record ReadyRow(long line, BulkMatter matter, MatterPreview preview) implements RowReading {}
