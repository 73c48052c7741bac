package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** On a board with the matters 1 to 5 in one stage, and 6 and 7 in the next. */
class SelectionTests {

    private final BoardSnapshot board = board(stage(1, 1, 5), stage(2, 6, 7));
    private final Selection selection = new Selection();

    @Test
    void takesAMatterAndLetsGoOfIt() {
        selection.toggle(matter(3));
        assertSelected(3);

        selection.toggle(matter(3));
        assertSelected();
    }

    @Test
    void standsAsTheBoardDoes() {
        List.of(7L, 2L, 6L, 1L).forEach(each -> selection.toggle(matter(each)));

        assertSelected(1, 2, 6, 7);
    }

    @Test
    void takesARunInEitherDirection() {
        selection.toggle(matter(2));
        selection.extend(matter(4), board);
        assertSelected(2, 3, 4);

        selection.extend(matter(1), board);
        assertSelected(1, 2, 3, 4);
    }

    @Test
    void takesNoRunFromAnotherStageNorFromNothing() {
        selection.extend(matter(4), board);
        assertSelected(4);

        selection.extend(matter(7), board);
        assertSelected(4, 7);
    }

    @Test
    void takesNoRunFromWhatWasLetGo() {
        selection.toggle(matter(1));
        selection.toggle(matter(1));

        selection.extend(matter(3), board);

        assertSelected(3);
    }

    @Test
    void letsGoOfWhatLeavesTheBoardAndKeepsWhatMoves() {
        selection.toggle(matter(5));
        selection.toggle(matter(6));

        selection.follow(board(stage(1, 1, 4), stage(2, 6, 7)));
        assertSelected(6);

        selection.follow(board(stage(1, 6, 7), stage(2, 1, 2)));
        assertSelected(6);
    }

    @Test
    void letsGoOfAll() {
        selection.addAll(List.of(matter(1), matter(2)));

        selection.clear();

        assertSelected();
    }

    private void assertSelected(long... matters) {
        assertThat(selection.on(board))
                .extracting(MatterSnapshot::id)
                .containsExactlyElementsOf(
                        LongStream.of(matters).mapToObj(SelectionTests::matter).toList());
        assertThat(selection.matters()).hasSize(matters.length);
    }

    private static MatterId matter(long id) {
        return new MatterId(id);
    }

    private static BoardSnapshot board(StageSnapshot... stages) {
        return new BoardSnapshot(new BoardId(1), "Litigation", new Revision(7), List.of(stages), Map.of());
    }

    private static StageSnapshot stage(long id, long first, long last) {
        List<MatterSnapshot> matters = new ArrayList<>();
        Rank rank = null;
        for (long each = first; each <= last; each++) {
            rank = Rank.between(rank, null);
            matters.add(new MatterSnapshot(
                    matter(each),
                    new MatterNumber("2026-0000" + each),
                    new StageId(id),
                    rank,
                    Instant.EPOCH,
                    MatterDetails.titled("Matter " + each)));
        }
        return new StageSnapshot(new StageId(id), "Stage " + id, StageColour.BLUE, false, null, false, matters);
    }
}
