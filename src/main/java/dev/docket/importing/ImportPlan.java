package dev.docket.importing;

import dev.docket.matter.BoardId;

/** What to import, where to, and how. The mapping is for the headers of the table, and lacks nothing. */
public record ImportPlan(BoardId board, CsvTable table, ColumnMapping mapping) {

    public ImportPlan {
        if (!mapping.headers().equals(table.headers())) {
            throw new IllegalArgumentException("The mapping is for another file");
        }
        mapping.problem().ifPresent(problem -> {
            throw new IllegalArgumentException("Nothing can be imported: " + problem.key());
        });
    }
}
