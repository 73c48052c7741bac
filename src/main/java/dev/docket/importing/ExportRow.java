package dev.docket.importing;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A matter as a row of a file: its number, its stage and every field, each as the import reads it. */
final class ExportRow {

    private ExportRow() {}

    /** Headers that the import knows by itself, whatever the language of the user. */
    static List<String> headers() {
        List<String> headers = new ArrayList<>(List.of(ImportField.NUMBER.header(), ImportField.STAGE.header()));
        for (MatterField field : MatterField.values()) {
            headers.add(ImportField.valueOf(field.name()).header());
        }
        return headers;
    }

    /** The values below the headers; the import knows people by their login names. */
    static List<String> of(
            MatterNumber number, String stage, MatterDetails details, Function<AccountId, String> logins) {
        List<String> row = new ArrayList<>(List.of(number.value(), CsvGuard.guard(line(stage))));
        for (MatterField field : MatterField.values()) {
            String text = text(details.get(field), logins);
            row.add(CsvGuard.guard(field == MatterField.DESCRIPTION ? text : line(text)));
        }
        return row;
    }

    private static String text(@Nullable Object value, Function<AccountId, String> logins) {
        return switch (value) {
            case null -> "";
            case AccountId account -> logins.apply(account);
            case Enum<?> word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    /** As the import reads whatever is no long text. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
