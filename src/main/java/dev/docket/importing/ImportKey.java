package dev.docket.importing;

import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * What makes a row the same matter when the file comes again: its number, where it brings one; its reference, where it
 * has one, together with its court; otherwise everything that is taken from it.
 */
final class ImportKey {

    private static final char END_OF_NAME = '\u001f';
    private static final char END_OF_VALUE = '\u001e';

    private ImportKey() {}

    static String of(MatterDetails details, CsvRow row, ColumnMapping mapping) {
        return details.reference().isEmpty()
                ? "content " + digest(row, mapping)
                : "reference "
                        + (details.court() + " " + details.reference()).strip().toLowerCase(Locale.ROOT);
    }

    /** A matter that keeps its number is known by it alone: matters of one board may share a reference. */
    static String of(MatterNumber number) {
        return "number " + number.value().toLowerCase(Locale.ROOT);
    }

    private static String digest(CsvRow row, ColumnMapping mapping) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < mapping.headers().size(); column++) {
            ImportField field = mapping.fields().get(column);
            if (field != ImportField.NOTHING) {
                text.append(field == ImportField.NOTE ? mapping.headers().get(column) : field.key())
                        .append(END_OF_NAME)
                        .append(row.value(column))
                        .append(END_OF_VALUE);
            }
        }
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
