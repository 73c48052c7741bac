package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.database.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How long matters are expected to stay in a stage, and whether they are closed there. */
@DatabaseTest
class StageDurationDatabaseTests {

    private static final BoardOutcome UNCHANGED = new BoardOutcome.Unchanged();

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;

    @BeforeEach
    void makeBoard() {
        board = BoardFixture.in(context);
    }

    @Test
    void expectsMattersToStayForDaysOrAnyTime() {
        assertThat(stage().expectedDays()).isNull();

        assertThat(expect(30)).isInstanceOf(BoardOutcome.Applied.class);
        assertThat(stage().expectedDays()).isEqualTo(30);
        assertThat(expect(30)).isEqualTo(UNCHANGED);
        assertThat(expect(null)).isInstanceOf(BoardOutcome.Applied.class);
        assertThat(stage().expectedDays()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000})
    void refusesDaysThatAreNone(int days) {
        assertThat(expect(days)).isEqualTo(new BoardOutcome.Invalid("days"));
        assertThat(stage().expectedDays()).isNull();
    }

    @Test
    void makesAStageClosingAndOpenAgain() {
        assertThat(close(true)).isInstanceOf(BoardOutcome.Applied.class);
        assertThat(stage().closing()).isTrue();
        assertThat(close(true)).isEqualTo(UNCHANGED);
        assertThat(close(false)).isInstanceOf(BoardOutcome.Applied.class);
        assertThat(stage().closing()).isFalse();
    }

    @Test
    void tellsViewsOfBoth() {
        board.add("Trial", "Abbott v. Baxter");
        BoardSnapshot before = board.now();

        expect(14);
        close(true);

        BoardStep step = reader.after(before);
        assertThat(step.snapshot()).isEqualTo(board.now());
        assertThat(step.changes())
                .extracting(Change::kind, Change::name)
                .containsExactly(
                        tuple(ChangeKind.STAGE_EXPECTATION_CHANGED, "Trial"),
                        tuple(ChangeKind.STAGE_CLOSING_CHANGED, "Trial"));
        assertThat(step.changes().get(0).fields()).containsEntry(Change.EXPECTED, FieldChange.of(null, 14));
        assertThat(step.changes().get(1).fields()).containsEntry(Change.CLOSING, FieldChange.of(false, true));
    }

    private BoardOutcome expect(@Nullable Integer days) {
        return board.change(
                (id, origin, of) -> new BoardCommand.ExpectStage(id, origin, of, board.stage("Trial"), days));
    }

    private BoardOutcome close(boolean closing) {
        return board.change(
                (id, origin, of) -> new BoardCommand.CloseStage(id, origin, of, board.stage("Trial"), closing));
    }

    private StageSnapshot stage() {
        return board.now().stage(board.stage("Trial")).orElseThrow();
    }
}
