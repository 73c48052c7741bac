package dev.docket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a run has found, row by row. */
final class BenchTable {

    private static final String HEAD = """
            | bench | what | median or figure | p95 | of | mark | |
            |---|---|---:|---:|---:|---:|---|
            """;

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    void add(Row row) {
        rows.add(row);
        System.out.println("  " + line(row));
    }

    /** What a reader must know beside the figures. */
    void note(String note) {
        notes.add(note);
        System.out.println("  " + note);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    String markdown() {
        var text = new StringBuilder(HEAD);
        rows.forEach(row -> text.append(line(row)).append('\n'));
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(note -> text.append("- ").append(note).append('\n'));
        }
        return text.toString();
    }

    String csv() {
        var text = new StringBuilder("bench,what,figure,p95,count,unit,at most,verdict\n");
        rows.forEach(row -> text.append(String.join(
                        ",",
                        quoted(row.bench()),
                        quoted(row.what()),
                        number(row.figure()),
                        number(row.p95()),
                        Integer.toString(row.count()),
                        quoted(row.unit()),
                        number(row.atMost()),
                        quoted(row.verdict())))
                .append('\n'));
        return text.toString();
    }

    private static String line(Row row) {
        return "| %s | %s | %s | %s | %d | %s | %s |"
                .formatted(
                        row.bench(),
                        row.what(),
                        row.shownFigure(),
                        row.shownP95(),
                        row.count(),
                        row.shownMark(),
                        row.verdict());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
