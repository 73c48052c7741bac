package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What is exported of a board comes back by the import as it was. */
@DatabaseTest
class ExportRoundTripDatabaseTests {

    private static final List<String> NASTY = List.of(
            "Quotes \"here\" and ‘there’",
            "=HYPERLINK(\"http://evil\";\"x\")",
            "+1 and, commas; semicolons\tand tabs",
            "-1",
            "@SUM(A1:A9)",
            "'=guarded already",
            "''",
            "משפט נגד حكم \u202Eright to left\u202C",
            "Emoji 👩‍⚖️ and 𝕏",
            "Double  spaces\nand a line break",
            "#comment",
            "null",
            "2026-11-30");

    private static final String LONG_TEXT =
            "First line, \"quoted\"\r\n\r\n\t- a list; with semicolons\n=1+1\n\u2028end 🧾";

    @Autowired
    private ExportService exports;

    @Autowired
    private ImportService imports;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;

    @BeforeEach
    void signIn() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void givesTheSameFileAfterAnImport() throws IOException {
        fill();
        byte[] first = export(board);

        BoardFixture other = empty();
        ImportReport report = imports.take(plan(other, first));

        assertThat(report.notTaken()).isEmpty();
        assertThat(report.taken()).isEqualTo(board.now().size());
        assertThat(new String(export(other), StandardCharsets.UTF_8))
                .isEqualTo(new String(first, StandardCharsets.UTF_8));
    }

    @Test
    void addsNothingTheSecondTime() throws IOException {
        fill();
        byte[] file = export(board);
        BoardFixture other = empty();
        int matters = imports.take(plan(other, file)).taken();

        ImportReport again = imports.take(plan(other, file));
        ImportReport atHome = imports.check(plan(board, file));

        assertThat(again).isEqualTo(new ImportReport(false, 0, matters, List.of()));
        assertThat(atHome).isEqualTo(new ImportReport(true, 0, matters, List.of()));
    }

    @Test
    void keepsNumbersAndGivesNoneOfThemAgain() throws IOException {
        board.add("Intake", "Left out");
        MatterNumber number =
                board.open(board.add("Intake", "Abbott v. Baxter")).number();
        byte[] file = export(board, matter -> matter.number().equals(number));
        BoardFixture other = empty();

        imports.take(plan(other, file));
        MatterNumber next = other.open(other.add("Intake", "New here")).number();

        assertThat(other.now().matter(number).map(MatterSnapshot::title)).contains("Abbott v. Baxter");
        assertThat(next.value()).isGreaterThan(number.value());
    }

    @Test
    void refusesANumberThatIsAnotherMatters() throws IOException {
        MatterNumber number =
                board.open(board.add("Intake", "Abbott v. Baxter")).number();
        byte[] file = export(board);
        BoardFixture other = empty();
        other.add("Intake", "Cole v. Dyer");

        ImportReport check = imports.check(plan(other, file));
        ImportReport report = imports.take(plan(other, file));

        assertThat(report.taken()).isZero();
        assertThat(report.notTaken()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(2);
            assertThat(refused.reason())
                    .isEqualTo(ImportMessage.of("problem.number.taken", "Matter number", number.value()));
        });
        assertThat(check.notTaken()).isEqualTo(report.notTaken());
        assertThat(other.titles("Intake")).containsExactly("Cole v. Dyer");
    }

    @Test
    void givesNewNumbersWhereTheColumnIsLeftOut() throws IOException {
        board.add("Intake", "Abbott v. Baxter");
        BoardFixture other = empty();
        other.add("Intake", "Cole v. Dyer");
        ImportPlan plan = plan(other, export(board));

        ImportReport report = imports.take(
                new ImportPlan(plan.board(), plan.table(), plan.mapping().with(0, ImportField.NOTHING)));

        assertThat(report.taken()).isEqualTo(1);
        assertThat(other.titles("Intake")).containsExactly("Cole v. Dyer", "Abbott v. Baxter");
    }

    @Test
    void writesWhatIsWantedOnly() throws IOException {
        MatterId wanted = board.add("Trial", "Wanted");
        board.add("Trial", "Hidden");
        board.carryOut(board.archive(board.add("Trial", "Archived")));

        String text = new String(export(board, matter -> matter.id().equals(wanted)), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFMatter number,Stage,Title,Client,").contains(",Trial,Wanted,");
        assertThat(text.lines()).hasSize(2);
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void writesNothingForThoseWhoMayNotSeeTheBoard() {
        board.add("Trial", "Secret");
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.MEMBER));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> exports.export(board.now(), matter -> true, out));

        assertThat(out.size()).isZero();
    }

    private void fill() {
        for (String text : NASTY) {
            MatterDetails details = MatterDetails.titled(text)
                    .with(MatterField.CLIENT, text)
                    .with(MatterField.REFERENCE, text)
                    .with(MatterField.PRACTICE_AREA, text)
                    .with(MatterField.DESCRIPTION, text + "\n" + LONG_TEXT);
            board.carryOut(board.create("Trial", details));
        }
        board.add("Intake", "Nothing else");
        board.carryOut(board.create(
                "Closed",
                MatterDetails.titled("Everything")
                        .with(MatterField.OPPOSING_PARTY, "Other, Inc.")
                        .with(MatterField.COURT, "High Court")
                        .with(MatterField.REFERENCE, "HC 1")
                        .with(MatterField.RESPONSIBLE, ben.id())
                        .with(MatterField.STATUS, MatterStatus.ON_HOLD)
                        .with(MatterField.PRIORITY, Priority.HIGH)
                        .with(MatterField.TAGS, Tags.of("expert", "settlement talks"))
                        .with(MatterField.OPENED, LocalDate.of(2020, 2, 29))
                        .with(MatterField.LIMITATION, LocalDate.of(2030, 12, 31))
                        .with(MatterField.HEARING, LocalDate.of(2027, 1, 12))
                        .with(MatterField.DEADLINE, LocalDate.of(2026, 12, 1))));
        board.carryOut(board.create(
                "Intake", MatterDetails.titled("The same reference").with(MatterField.REFERENCE, "HC 1")));
    }

    /** A board with the same stages and no matters. */
    private BoardFixture empty() {
        BoardFixture other = BoardFixture.in(context);
        BoardFixture.welcome(context, ben.id());
        return other;
    }

    private ImportPlan plan(BoardFixture into, byte[] file) {
        CsvTable table = (CsvTable) imports.read(file);
        return new ImportPlan(into.id(), table, imports.suggest(table));
    }

    private byte[] export(BoardFixture from) throws IOException {
        return export(from, matter -> true);
    }

    private byte[] export(BoardFixture from, Predicate<MatterSnapshot> wanted) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exports.export(from.now(), wanted, out);
        return out.toByteArray();
    }
}
