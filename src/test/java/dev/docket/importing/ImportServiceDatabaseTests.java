package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ImportServiceDatabaseTests {

    private static final String FILE = """
            Caption,Docket number,Stage,Notes
            A v. B,X 1,Pleading,
            C v. D,X 2,Nowhere,
            E v. F,X 3,,"two
            lines"
            G v. H,x 1,,
            ,X 4,,
            """;

    @Autowired
    private ImportService service;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;

    @BeforeEach
    void makeBoard() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        board = BoardFixture.in(context);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void takesGoodRowsAndTellsOfTheOthers() {
        var report = service.take(plan(FILE));

        assertThat(report.taken()).isEqualTo(2);
        assertThat(report.present()).isZero();
        assertThat(report.notTaken()).extracting(NotTaken::line).containsExactly(3L, 6L, 7L);
        assertThat(report.notTaken())
                .extracting(row -> row.reason().key())
                .containsExactly("import.problem.stage", "import.problem.same", "import.problem.required");
        assertThat(report.notTaken().get(1).reason().arguments()).containsExactly(2L);
        assertThat(board.titles("Pleading")).containsExactly("A v. B");
        assertThat(board.titles("Intake")).containsExactly("E v. F");
    }

    @Test
    void addsNothingWhenTheFileComesAgain() {
        service.take(plan(FILE));
        var before = board.now();

        var again = service.take(plan(FILE));

        assertThat(again.taken()).isZero();
        assertThat(again.present()).isEqualTo(2);
        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void addsWhatIsNewInTheFile() {
        service.take(plan(FILE));

        var report = service.take(plan(FILE + "I v. J,X 5,,\n"));

        assertThat(report.taken()).isEqualTo(1);
        assertThat(board.titles("Intake")).containsExactly("E v. F", "I v. J");
    }

    @Test
    void checksWithoutWriting() {
        var before = board.now();

        var check = service.check(plan(FILE));

        assertThat(board.now()).isEqualTo(before);
        var report = service.take(plan(FILE));
        assertThat(check).isEqualTo(new ImportReport(true, report.taken(), report.present(), report.notTaken()));
        assertThat(service.check(plan(FILE)).present()).isEqualTo(2);
    }

    @Test
    void previewsGoodRows() {
        assertThat(service.preview(plan(FILE), 5))
                .extracting(MatterPreview::line, MatterPreview::stage)
                .containsExactly(tuple(2L, "Pleading"), tuple(4L, "Intake"));
    }

    @Test
    void refusesReaders() {
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
        var table = (CsvTable) CsvFile.read(FILE.getBytes(StandardCharsets.UTF_8));
        var plan = new ImportPlan(board.id(), table, SuggestedMapping.of(table.headers()));

        assertThatThrownBy(() -> service.take(plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.check(plan)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.preview(plan, 5)).isInstanceOf(AccessDeniedException.class);
        assertThat(board.now().size()).isZero();
    }

    private ImportPlan plan(String text) {
        var table = (CsvTable) service.read(text.getBytes(StandardCharsets.UTF_8));
        return new ImportPlan(board.id(), table, service.suggest(table));
    }
}
