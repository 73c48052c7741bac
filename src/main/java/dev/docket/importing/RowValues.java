package dev.docket.importing;

import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The values of a row by field, and what is wrong with them. */
final class RowValues {

    private final CsvRow row;
    private final ColumnMapping mapping;
    private final List<ImportMessage> problems = new ArrayList<>();

    RowValues(CsvRow row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    /** In one line; empty where there is no value. */
    String line(ImportField field) {
        return mapping.columns(field).stream()
                .map(row::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    /** The description, and below it a line for each note. */
    String description(List<String> more) {
        String text = mapping.columns(ImportField.DESCRIPTION).stream()
                .map(row::value)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("\n"));
        List<String> notes = new ArrayList<>();
        for (int column : mapping.columns(ImportField.NOTE)) {
            if (!row.value(column).isEmpty()) {
                notes.add(mapping.headers().get(column) + ": " + row.value(column));
            }
        }
        notes.addAll(more);
        String lines = String.join("\n", notes);
        return text.isEmpty() || lines.isEmpty() ? text + lines : text + "\n\n" + lines;
    }

    Optional<LocalDate> date(ImportField field) {
        String text = line(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = ImportDate.parse(text);
        if (date.isEmpty()) {
            refuse(field, "date.form");
        }
        return date;
    }

    /** In English or German, whoever reads the file: what it says does not change with that. */
    Priority priority() {
        return switch (line(ImportField.PRIORITY).toLowerCase(Locale.ROOT)) {
            case "", "normal", "medium", "mittel" -> Priority.NORMAL;
            case "high", "urgent", "hoch", "dringend" -> Priority.HIGH;
            case "low", "niedrig" -> Priority.LOW;
            default -> {
                refuse(ImportField.PRIORITY, "priority");
                yield Priority.NORMAL;
            }
        };
    }

    /** The status that the row names in English or German, otherwise the usual one. */
    MatterStatus status(MatterStatus usual) {
        return switch (line(ImportField.STATUS).toLowerCase(Locale.ROOT)) {
            case "" -> usual;
            case "open", "active", "offen", "aktiv", "laufend" -> MatterStatus.OPEN;
            case "on hold", "pending", "suspended", "ruhend", "ausgesetzt" -> MatterStatus.ON_HOLD;
            case "closed", "done", "abgeschlossen", "erledigt", "geschlossen" -> MatterStatus.CLOSED;
            default -> {
                refuse(ImportField.STATUS, "status");
                yield usual;
            }
        };
    }

    Tags tags() {
        return new Tags(
                mapping.columns(ImportField.TAGS).stream().map(row::value).toList());
    }

    /** Notes what is wrong with a field: {@code import.problem.…} with the headers, the value and further arguments. */
    void refuse(ImportField field, String problem, Object... more) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(mapping.headersOf(field));
        arguments.add(ImportMessage.excerpt(line(field)));
        arguments.addAll(List.of(more));
        problems.add(new ImportMessage("import.problem." + problem, arguments));
    }

    /** The first of the problems. */
    Optional<ImportMessage> problem() {
        return problems.stream().findFirst();
    }
}
