package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.StageSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** With data that is too large for the project: skipped where it does not lie beside it. */
@DatabaseTest
class RealAppealsTests {

    @Autowired
    private ImportService service;

    @Autowired
    private ApplicationContext context;

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void takesRealAppealsOnce() throws IOException {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        var board = BoardFixture.in(context);
        var file = Path.of("../shared/data/appeals.csv");
        Assumptions.assumeTrue(Files.exists(file), "The appeals lie beside the project only where it is developed");
        var table = (CsvTable) service.read(Files.readAllBytes(file));
        var plan = new ImportPlan(board.id(), table, service.suggest(table));

        var first = service.take(plan);
        var second = service.take(plan);

        assertThat(first).isEqualTo(new ImportReport(false, 6072, 0, List.of()));
        assertThat(second).isEqualTo(new ImportReport(false, 0, 6072, List.of()));
        assertThat(board.now().stages())
                .filteredOn(stage -> !stage.matters().isEmpty())
                .extracting(StageSnapshot::name)
                .containsExactly("Closed");
        var oldest = board.now().stages().getLast().matters().getFirst();
        assertThat(oldest.details().court()).isEqualTo("cafc");
        assertThat(oldest.reference()).isEqualTo("2006-1021");
    }
}
