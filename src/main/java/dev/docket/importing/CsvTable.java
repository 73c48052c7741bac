package dev.docket.importing;

import java.util.List;

/** A file with a row of headers, all of them different, and the rows below that hold anything. */
public record CsvTable(List<String> headers, List<CsvRow> rows) implements CsvReading {

    public CsvTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
