package dev.docket.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a table from the bytes of a CSV file (RFC 4180, with comma, semicolon or tab). The text is UTF-8 and nothing
 * else: a guess at another encoding would put wrong letters into names.
 */
final class CsvFile {

    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_ROWS = 100_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFile() {}

    static CsvReading read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return unreadable("file.large", MOST_BYTES / 1024 / 1024);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return unreadable("file.encoding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvReading read(String text) throws IOException {
        try (CsvReader<CsvRecord> records = reader(separator(text), text)) {
            Iterator<CsvRecord> iterator = records.iterator();
            List<CsvRow> rows = new ArrayList<>();
            long line = 0;
            try {
                while (iterator.hasNext()) {
                    CsvRow row = row(iterator.next());
                    line = row.line();
                    // The first one is of the headers, of which none may be missing.
                    if (rows.isEmpty() || !row.isEmpty()) {
                        rows.add(row);
                    }
                    if (rows.size() > MOST_ROWS + 1) {
                        return unreadable("file.rows", MOST_ROWS);
                    }
                }
            } catch (CsvParseException e) {
                // Its own words are English ones, and say nothing else.
                return unreadable("file.form", line + 1);
            }
            return rows.isEmpty()
                    ? unreadable("file.empty")
                    : table(rows.getFirst().values(), rows.subList(1, rows.size()));
        }
    }

    private static CsvReading table(List<String> headers, List<CsvRow> rows) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            if (header.isEmpty()) {
                return unreadable("file.header.empty", i + 1);
            }
            if (!seen.add(header.toLowerCase(Locale.ROOT))) {
                return unreadable("file.header.twice", header);
            }
        }
        return rows.isEmpty() ? unreadable("file.empty") : new CsvTable(headers, rows);
    }

    /** The one that gives the first row the most columns. */
    private static char separator(String text) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character separator) -> columns(separator, text))
                        .thenComparing(separator -> separator == ','))
                .orElseThrow();
    }

    private static long columns(char separator, String text) {
        try (CsvReader<CsvRecord> records = reader(separator, text)) {
            return records.stream().findFirst().map(CsvRecord::getFieldCount).orElse(0);
        } catch (IOException | CsvParseException e) {
            return 0;
        }
    }

    private static CsvReader<CsvRecord> reader(char separator, String text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static CsvRow row(CsvRecord csv) {
        return new CsvRow(
                csv.getStartingLineNumber(),
                csv.getFields().stream()
                        .map(String::strip)
                        .map(CsvGuard::unguard)
                        .toList());
    }

    private static CsvReading unreadable(String key, Object... arguments) {
        return new UnreadableCsv(ImportMessage.of(key, arguments));
    }
}
