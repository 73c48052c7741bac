package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void detectsTheSeparator(String separator) {
        var table = table("Title|Client|Notes\nA v. B|Acme|x, y; z\n"
                .replace("|", separator)
                .replace("x, y; z", "\"x, y; z\""));

        assertThat(table.headers()).containsExactly("Title", "Client", "Notes");
        assertThat(table.rows().getFirst().values()).containsExactly("A v. B", "Acme", "x, y; z");
    }

    @Test
    void takesOneColumn() {
        assertThat(table("Title\nA v. B\n").headers()).containsExactly("Title");
    }

    @Test
    void passesOverTheByteOrderMark() {
        assertThat(table("\uFEFFTitle\nA\n").headers()).containsExactly("Title");
    }

    @Test
    void countsLinesOfTheFile() {
        var table = table("Title,Notes\nA,\"one\ntwo\"\n\nB,\n,\nC,x\n");

        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 5L, 7L);
        assertThat(table.rows().getFirst().value(1)).isEqualTo("one\ntwo");
    }

    @Test
    void keepsLongAndShortRows() {
        var table = table("Title,Notes\nA\nB,x,y\n");

        assertThat(table.rows()).extracting(row -> row.values().size()).containsExactly(1, 3);
        assertThat(table.rows().getFirst().value(1)).isEmpty();
    }

    @Test
    void refusesOtherEncodings() {
        var problem = problem("Title\nMüller\n".getBytes(Charset.forName("windows-1252")));

        assertThat(problem.key()).isEqualTo("import.file.encoding");
    }

    @Test
    void refusesEmptyAndRepeatedHeaders() {
        assertThat(problem("Title,,Notes\nA,b,c\n")).isEqualTo(ImportMessage.of("file.header.empty", 2));
        assertThat(problem("Title,title\nA,b\n")).isEqualTo(ImportMessage.of("file.header.twice", "title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Title,Notes\n", "Title,Notes\n,\n"})
    void refusesFilesWithoutRows(String text) {
        assertThat(problem(text).key()).isEqualTo("import.file.empty");
    }

    @Test
    void refusesQuotesThatNeverEnd() {
        var problem = problem("Title\n\"A\nB\n");

        assertThat(problem.key()).isEqualTo("import.file.form");
        assertThat(problem.arguments()).containsExactly(2L);
        assertThat(new ImportWords(Locale.GERMAN).say(problem))
                .isEqualTo(
                        "Das ist keine CSV-Datei: In Zeile 2 oder darunter steht ein Anführungszeichen, das nie geschlossen"
                                + " wird, oder ein viel zu langer Wert.");
        assertThat(problem("\"Title").arguments()).containsExactly(1L);
    }

    @Test
    void refusesLargeFiles() {
        var content = new byte[CsvFile.MOST_BYTES + 1];
        Arrays.fill(content, (byte) 'a');

        assertThat(problem(content)).isEqualTo(ImportMessage.of("file.large", 20));
    }

    @Test
    void refusesMoreRowsThanItsLimit() {
        var most = "Title\n" + "a\n".repeat(CsvFile.MOST_ROWS);

        assertThat(table(most).rows()).hasSize(CsvFile.MOST_ROWS);
        assertThat(problem(most + "a\n")).isEqualTo(ImportMessage.of("file.rows", CsvFile.MOST_ROWS));
    }

    private static CsvTable table(String text) {
        return (CsvTable) CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportMessage problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportMessage problem(byte[] content) {
        return ((UnreadableCsv) CsvFile.read(content)).problem();
    }
}
