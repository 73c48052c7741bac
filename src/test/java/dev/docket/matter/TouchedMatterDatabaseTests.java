package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Operator;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two matters, of which nothing has been changed for a long time. */
@DatabaseTest
class TouchedMatterDatabaseTests {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    private BoardFixture board;
    private MatterId one;
    private MatterId other;

    @BeforeEach
    void add() {
        board = BoardFixture.in(context);
        other = board.add("Intake", "Other");
        one = board.add("Intake", "One");
        database.sql("update matter set touched_at = '2020-01-01T00:00:00Z' where board_id = ?")
                .param(board.id().value())
                .update();
    }

    @Test
    void isTouchedByAnEditOfWhatNobodySeesOnTheBoard() {
        MatterDetails before = board.open(one).details();

        board.carryOut(board.edit(one, before, before.with(MatterField.DESCRIPTION, "Frost")));

        assertTouched(one);
        assertThat(touched(other)).isEqualTo(LONG_AGO);
    }

    @Test
    void isTouchedByAMoveAndByANewOrder() {
        board.carryOut(board.move(one, "Intake", "Trial"));
        assertTouched(one);

        board.carryOut(board.move(one, "Trial", "Intake", other, null));
        assertThat(touched(other)).isEqualTo(LONG_AGO);
    }

    @Test
    void isTouchedByComingBack() {
        board.carryOut(board.archive(one));
        board.carryOut(board.restore(one));

        assertTouched(one);
    }

    @Test
    void isLeftAloneWhereNothingChanges() {
        MatterDetails same = board.open(one).details();

        board.attempt(board.edit(one, same, same));
        board.change((id, origin, of) -> new BoardCommand.RenameStage(id, origin, of, board.stage("Trial"), "Court"));

        assertThat(touched(one)).isEqualTo(LONG_AGO);
    }

    @Test
    void isTouchedByAnImport() {
        var matter = new BulkMatter("key", board.stage("Appeal"), LONG_AGO, MatterDetails.titled("Imported"));
        context.getBean(Operator.class)
                .call(() -> context.getBean(BulkMatterService.class)
                        .createAll(board.id(), BoardFixture.ORIGIN, List.of(matter)));

        assertTouched(board.now()
                .stage(board.stage("Appeal"))
                .orElseThrow()
                .matters()
                .getFirst()
                .id());
    }

    private void assertTouched(MatterId matter) {
        assertThat(touched(matter)).isAfter(LONG_AGO);
    }

    private Instant touched(MatterId matter) {
        return board.now().matter(matter).orElseThrow().touchedAt();
    }
}
