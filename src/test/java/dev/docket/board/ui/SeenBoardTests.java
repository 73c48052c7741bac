package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.finding.Lane;
import dev.docket.finding.LaneKind;
import dev.docket.finding.Lanes;
import dev.docket.finding.SampleMatter;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.ExpectedBoard;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A stage with the matters 1 to 5 from the top. */
class SeenBoardTests {

    private static final StageId STAGE = new StageId(1);
    private static final int SIZE = 5;

    private final BoardSnapshot board = board();

    @Test
    void showsAPartAndCountsTheWhole() {
        SeenBoard seen = seen(board, Set.of(2L, 4L));

        assertThat(order(seen.shown())).containsExactly(2L, 4L);
        assertThat(seen.total(STAGE)).isEqualTo(SIZE);
        assertThat(seen.isPart()).isTrue();
        assertThat(seen.shows(new MatterId(4))).isTrue();
        assertThat(seen.shows(new MatterId(3))).isFalse();
        assertThat(SeenBoard.all(board).isPart()).isFalse();
    }

    @Test
    void standsLaneByLaneWhereThereAreLanes() {
        Lane first = new Lane(LaneKind.AREA, "B");
        Lane second = new Lane(LaneKind.AREA, "A");
        Lanes lanes = new Lanes(Optional.of(LaneKind.AREA), List.of(first, second));
        BoardSnapshot areas = board(each -> each % 2 == 0 ? "B" : "A");

        assertThat(order(SeenBoard.all(areas).in(lanes).asDrawn())).containsExactly(2L, 4L, 1L, 3L, 5L);
        assertThat(SeenBoard.all(areas).asDrawn()).isSameAs(areas);
    }

    /** Whatever is hidden, wherever among those that are seen it is dropped. */
    @Test
    void landsWhereItWasDroppedAmongThoseThatAreSeen() {
        for (int hidden = 0; hidden < 1 << SIZE; hidden++) {
            Set<Long> shown = shown(hidden);
            List<Long> before = order(seen(board, shown).shown());
            for (Long dragged : before) {
                for (int place = 0; place < before.size(); place++) {
                    assertLands(shown, before, dragged, place);
                }
            }
        }
    }

    @Test
    void leavesThoseThatAreHiddenInTheirOrder() {
        BoardSnapshot after = ExpectedBoard.after(board, move(5, 1L, 3L), Instant.EPOCH);

        assertThat(order(after)).containsExactly(1L, 5L, 2L, 3L, 4L);
    }

    private void assertLands(Set<Long> shown, List<Long> before, Long dragged, int place) {
        List<Long> wanted = new ArrayList<>(before);
        wanted.remove(dragged);
        Long above = place == 0 ? null : wanted.get(place - 1);
        Long below = place == wanted.size() ? null : wanted.get(place);
        wanted.add(place, dragged);

        BoardSnapshot after = ExpectedBoard.after(board, move(dragged, above, below), Instant.EPOCH);

        assertThat(order(seen(after, shown).shown()))
                .as("%s of %s to %s", dragged, before, place)
                .isEqualTo(wanted);
    }

    private static Set<Long> shown(int hidden) {
        return IntStream.range(0, SIZE)
                .filter(bit -> (hidden & 1 << bit) == 0)
                .mapToObj(bit -> bit + 1L)
                .collect(Collectors.toSet());
    }

    private static MatterCommand move(long matter, @Nullable Long above, @Nullable Long below) {
        return new MatterCommand.Move(
                CommandId.random(),
                new Origin("test"),
                new BoardId(1),
                new MatterId(matter),
                STAGE,
                STAGE,
                above == null ? null : new MatterId(above),
                below == null ? null : new MatterId(below));
    }

    private static SeenBoard seen(BoardSnapshot board, Set<Long> shown) {
        return SeenBoard.of(board, matter -> shown.contains(matter.id().value()));
    }

    private static List<Long> order(BoardSnapshot board) {
        return board.stages().getFirst().matters().stream()
                .map(matter -> matter.id().value())
                .toList();
    }

    private static BoardSnapshot board() {
        return board(each -> "");
    }

    private static BoardSnapshot board(IntFunction<String> area) {
        List<MatterSnapshot> matters = new ArrayList<>();
        Rank rank = null;
        for (int each = 1; each <= SIZE; each++) {
            rank = Rank.between(rank, null);
            matters.add(SampleMatter.titled("Matter " + each)
                    .with(MatterField.PRACTICE_AREA, area.apply(each))
                    .snapshot(each, rank));
        }
        StageSnapshot stage = new StageSnapshot(STAGE, "Intake", StageColour.BLUE, false, null, false, matters);
        return new BoardSnapshot(new BoardId(1), "Board", new Revision(1), List.of(stage), Map.of());
    }
}
