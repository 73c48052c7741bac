package dev.docket.importing;

/**
 * A row that was left out.
 *
 * @param line of the file in which it begins, from 1
 */
public record NotTaken(long line, ImportMessage reason) implements RowReading {}
