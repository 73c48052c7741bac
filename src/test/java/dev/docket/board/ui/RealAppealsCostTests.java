package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.Operator;
import dev.docket.importing.CsvTable;
import dev.docket.importing.ImportPlan;
import dev.docket.importing.ImportService;
import dev.docket.matter.BoardFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.util.StopWatch;

/** The same with data that is too large for the project: skipped where it does not lie beside it. */
@EnabledIf(value = "areThere", disabledReason = "The appeals lie beside the project only where it is developed")
class RealAppealsCostTests extends ActionCostContract {

    private static final Path FILE = Path.of("../shared/data/appeals.csv");

    /** Asked before anything is made: an assumption in a set-up for all leaves no trace of the class in the reports. */
    static boolean areThere() {
        return Files.exists(FILE);
    }

    @Override
    BoardFixture makeSmall() {
        CsvTable all = table();
        return holding(new CsvTable(all.headers(), all.rows().subList(0, 50)));
    }

    @Override
    BoardFixture makeLarge() {
        return holding(table());
    }

    @Override
    String stage() {
        return "Closed";
    }

    @Override
    String words() {
        return "corp";
    }

    @Test
    void answersSearchesByWordNumberAndName() {
        BoardWindow window = open(board());

        assertThat(found(window, "patent")).isPositive();
        assertThat(found(window, "abbott baxter")).isPositive();
        assertThat(found(window, "harmaceut")).isPositive();
        assertThat(found(window, "2006-1021")).isPositive();
        assertThat(found(window, "no such appeal")).isZero();
    }

    /** How long it takes is told, and is no question of right or wrong. */
    private int found(BoardWindow window, String text) {
        var watch = new StopWatch();
        watch.start();
        window.look("q=" + text.replace(" ", "+"));
        int found = window.stages().stream()
                .mapToInt(stage -> window.column(stage).getElement().getProperty("seen", 0))
                .sum();
        watch.stop();
        System.out.printf("“%s” found %d appeals in %d ms.%n", text, found, watch.getTotalTimeMillis());
        return found;
    }

    private BoardFixture holding(CsvTable table) {
        BoardFixture board = BoardFixture.in(context());
        operator()
                .call(() -> service()
                        .take(new ImportPlan(board.id(), table, service().suggest(table))));
        return board;
    }

    private CsvTable table() {
        try {
            byte[] content = Files.readAllBytes(FILE);
            return (CsvTable) operator().call(() -> service().read(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportService service() {
        return context().getBean(ImportService.class);
    }

    private Operator operator() {
        return context().getBean(Operator.class);
    }
}
