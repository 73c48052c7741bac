package dev.docket.importing;

import java.util.List;

/** Applies what {@code --map "Column=field"} says to a mapping. */
final class MappingOptions {

    private MappingOptions() {}

    /** @throws ImportRefusedException if there is no such column or field */
    static ColumnMapping apply(List<String> options, ColumnMapping suggested) {
        ColumnMapping mapping = suggested;
        for (String option : options) {
            mapping = apply(option, mapping);
        }
        return mapping;
    }

    private static ColumnMapping apply(String option, ColumnMapping mapping) {
        int sign = option.lastIndexOf('=');
        if (sign < 0) {
            throw ImportRefusedException.because("map.form", option);
        }
        String header = option.substring(0, sign);
        String name = option.substring(sign + 1).strip();
        int column = mapping.column(header)
                .orElseThrow(() -> ImportRefusedException.because(
                        "map.column", header.strip(), String.join(", ", mapping.headers())));
        ImportField field = ImportField.named(name)
                .orElseThrow(() -> ImportRefusedException.because("map.field", name, ImportField.keys()));
        return mapping.with(column, field);
    }
}
