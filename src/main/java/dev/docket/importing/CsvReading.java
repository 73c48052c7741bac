package dev.docket.importing;

/** What comes of reading a file: a table, or the reason why it is none. */
public sealed interface CsvReading permits CsvTable, UnreadableCsv {}
