package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Rank;
import dev.docket.matter.StageId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnWindowTests {

    private final ColumnWindow window = new ColumnWindow();
    private final List<MatterSnapshot> matters = new ArrayList<>();
    private int number;

    @Test
    void drawsNoOtherWhereOneIsTakenOut() {
        add(30);
        List<MatterSnapshot> before = drawn();

        matters.removeFirst();

        assertThat(drawn()).isEqualTo(before.subList(1, ColumnWindow.WINDOW));
    }

    @Test
    void removesNoneWhereOneIsPutIn() {
        add(30);
        List<MatterSnapshot> before = drawn();

        matters.addFirst(next());

        assertThat(drawn())
                .hasSize(ColumnWindow.WINDOW + 1)
                .startsWith(matters.getFirst())
                .endsWith(before.getLast());
    }

    @Test
    void isItsSizeAgainWhenItHasBecomeMuchSmallerOrLarger() {
        add(60);
        drawn();

        matters.subList(0, 6).clear();
        assertThat(drawn()).hasSize(ColumnWindow.WINDOW);

        for (int i = 0; i < 6; i++) {
            matters.addFirst(next());
        }
        assertThat(drawn()).hasSize(ColumnWindow.WINDOW);
    }

    @Test
    void isItsSizeAgainWhenItsLastHasGone() {
        add(30);
        drawn();

        matters.remove(ColumnWindow.WINDOW - 1);

        assertThat(drawn()).hasSize(ColumnWindow.WINDOW);
    }

    @Test
    void drawsAllOfSoFewThatTheyFit() {
        add(30);
        drawn();

        matters.subList(0, 12).clear();

        assertThat(drawn()).isEqualTo(matters);
    }

    @Test
    void growsBySoManyWhenMoreAreAskedFor() {
        add(60);
        drawn();
        matters.removeFirst();
        int there = drawn().size();

        window.extend("", there);

        assertThat(drawn()).hasSize(there + ColumnWindow.WINDOW);
    }

    private List<MatterSnapshot> drawn() {
        return List.copyOf(window.of(LaneLines.Cells.NONE, matters, Set.of()));
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            matters.add(next());
        }
    }

    private MatterSnapshot next() {
        number++;
        return new MatterSnapshot(
                new MatterId(number),
                new MatterNumber("2026-%05d".formatted(number)),
                new StageId(1),
                Rank.middle(),
                Instant.EPOCH,
                MatterDetails.titled("Matter " + number));
    }
}
