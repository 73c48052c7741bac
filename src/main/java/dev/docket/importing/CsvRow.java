package dev.docket.importing;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line of the file in which the row begins, from 1
 * @param values stripped; there may be fewer or more than headers
 */
public record CsvRow(long line, List<String> values) {

    public CsvRow {
        values = List.copyOf(values);
    }

    /** The value in a column, from 0; empty where the row ends before it. */
    String value(int column) {
        return column < values.size() ? values.get(column) : "";
    }

    /** Whether there is anything behind the last column. */
    boolean isLongerThan(int columns) {
        return values.stream().skip(columns).anyMatch(value -> !value.isEmpty());
    }

    boolean isEmpty() {
        return values.stream().allMatch(String::isEmpty);
    }
}
