package dev.docket.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each column of a file becomes: one field for each header, in their order. */
public record ColumnMapping(List<String> headers, List<ImportField> fields) {

    public ColumnMapping {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
        if (headers.size() != fields.size()) {
            throw new IllegalArgumentException(headers.size() + " columns, but " + fields.size() + " fields");
        }
    }

    /** The same with one column, counted from 0, becoming something else. It takes a date or a choice from others. */
    public ColumnMapping with(int column, ImportField field) {
        List<ImportField> changed = new ArrayList<>(fields);
        if (!field.takesSeveral()) {
            changed.replaceAll(other -> other == field ? ImportField.NOTE : other);
        }
        changed.set(column, field);
        return new ColumnMapping(headers, changed);
    }

    /** Why nothing can be imported with this; empty if something can. */
    public Optional<ImportMessage> problem() {
        return fields.contains(ImportField.TITLE)
                ? Optional.empty()
                : Optional.of(ImportMessage.of("mapping.title", String.join(", ", headers)));
    }

    /** The columns that go into a field, counted from 0. */
    List<Integer> columns(ImportField field) {
        return IntStream.range(0, fields.size())
                .filter(column -> fields.get(column) == field)
                .boxed()
                .toList();
    }

    /** The headers of those columns, for messages. */
    String headersOf(ImportField field) {
        return columns(field).stream().map(headers::get).collect(Collectors.joining(" + "));
    }

    /** The column with this header, counted from 0; upper and lower case are the same. */
    Optional<Integer> column(String header) {
        return IntStream.range(0, headers.size())
                .filter(column -> headers.get(column).equalsIgnoreCase(header.strip()))
                .boxed()
                .findFirst();
    }
}
