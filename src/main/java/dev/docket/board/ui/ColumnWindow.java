package dev.docket.board.ui;

import dev.docket.finding.Lanes;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of a column is drawn: a window of its cards from the top; with lanes one in each of its cells, and none yet
 * in those far down.
 */
final class ColumnWindow {

    static final int WINDOW = 30;
    static final int CELL = 10;

    /** So many lanes are drawn before anybody has asked for them. */
    static final int FIRST_LANES = 3;

    private static final String WHOLE = "";

    private final Map<String, Integer> sizes = new HashMap<>();
    private Lanes lanes = Lanes.NONE;

    /** What is drawn of these, with those that must be; cards of other lanes are forgotten. */
    List<MatterSnapshot> of(LaneLines.Cells cells, List<MatterSnapshot> matters, Set<MatterId> keep) {
        if (!lanes.kind().equals(cells.lanes().kind())) {
            sizes.keySet().removeIf(key -> !key.equals(WHOLE));
        }
        lanes = cells.lanes();
        if (lanes.isEmpty()) {
            return of(WHOLE, WINDOW, matters, keep);
        }
        Map<String, List<MatterSnapshot>> parts = lanes.part(matters);
        List<MatterSnapshot> drawn = new ArrayList<>();
        int index = 0;
        for (LaneLines.Line line : cells.lines()) {
            List<MatterSnapshot> part = line.folded() ? List.of() : parts.getOrDefault(line.key(), List.of());
            drawn.addAll(of(line.key(), index < FIRST_LANES ? CELL : 0, part, keep));
            index++;
        }
        return drawn;
    }

    /**
     * Makes room for more.
     *
     * @param lane the lane of the cell; one that is not there is nothing
     * @param drawn how many cards are drawn of it
     */
    void extend(String lane, int drawn) {
        if (lanes.isEmpty() ? lane.equals(WHOLE) : lanes.find(lane).isPresent()) {
            int size = Math.min(drawn, sizes.getOrDefault(lane, 0));
            sizes.put(lane, size + (lanes.isEmpty() ? WINDOW : CELL));
        }
    }

    private List<MatterSnapshot> of(String lane, int first, List<MatterSnapshot> matters, Set<MatterId> keep) {
        int size = sizes.getOrDefault(lane, first);
        for (int i = matters.size(); i > size && !keep.isEmpty(); i--) {
            if (keep.contains(matters.get(i - 1).id())) {
                size = i;
            }
        }
        sizes.put(lane, size);
        return matters.subList(0, Math.min(size, matters.size()));
    }
}
