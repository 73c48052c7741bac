package dev.docket.importing;

/** A file that cannot be read as a table, and why. */
public record UnreadableCsv(ImportMessage problem) implements CsvReading {}
