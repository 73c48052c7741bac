package dev.docket.matter;

/** A matter of many with its number and its place, ready to be written. */
record NumberedMatter(MatterNumber number, Rank rank, BulkMatter matter) {}
