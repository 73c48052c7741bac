package dev.docket.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Guesses from the headers what the columns are. What nobody recognises is kept as a note, so that nothing is lost. */
final class SuggestedMapping {

    /** Where several recognised columns belong together; of any other field only the best named column is taken. */
    private static final Set<ImportField> TOGETHER = EnumSet.of(ImportField.REFERENCE, ImportField.DESCRIPTION);

    private SuggestedMapping() {}

    static ColumnMapping of(List<String> headers) {
        List<ImportField> fields = new ArrayList<>();
        for (String header : headers) {
            fields.add(ImportField.suggestedBy(header).orElse(ImportField.NOTE));
        }
        for (int i = 0; i < fields.size(); i++) {
            if (isBeaten(headers, fields, i)) {
                fields.set(i, second(headers.get(i), fields));
            }
        }
        return new ColumnMapping(headers, fields);
    }

    /** Where there is a stage, the status is something else. */
    private static ImportField second(String header, List<ImportField> taken) {
        return ImportField.allSuggestedBy(header).stream()
                .filter(field -> !taken.contains(field))
                .findFirst()
                .orElse(ImportField.NOTE);
    }

    private static boolean isBeaten(List<String> headers, List<ImportField> fields, int column) {
        ImportField field = fields.get(column);
        if (field == ImportField.NOTE || TOGETHER.contains(field)) {
            return false;
        }
        int own = field.likeness(headers.get(column));
        for (int i = 0; i < fields.size(); i++) {
            int other = fields.get(i) == field ? field.likeness(headers.get(i)) : -1;
            if (other >= 0 && (other < own || (other == own && i < column))) {
                return true;
            }
        }
        return false;
    }
}
