package dev.docket.board.ui;

import dev.docket.finding.Lanes;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a column is drawn: a window of its cards from the top; with lanes one in each of its cells, and none yet
 * in those far down.
 */
final class ColumnWindow {

    /** More than a screen of them, so that most people never ask for others; fewer make the first response smaller. */
    static final int WINDOW = 20;

    static final int CELL = 10;

    /**
     * The window ends where it has ended as long as it differs by no more than this from what it should be: where a card
     * is taken out or put in, no other one is drawn or removed.
     */
    private static final int SLACK = 5;

    /** So many lanes are drawn before anybody has asked for them. */
    static final int FIRST_LANES = 3;

    private static final String WHOLE = "";

    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, MatterId> last = new HashMap<>();
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
            last.remove(lane);
        }
    }

    private List<MatterSnapshot> of(String lane, int first, List<MatterSnapshot> matters, Set<MatterId> keep) {
        int size = sizes.getOrDefault(lane, first);
        for (int i = matters.size(); i > size && !keep.isEmpty(); i--) {
            if (keep.contains(matters.get(i - 1).id())) {
                size = i;
                last.remove(lane);
            }
        }
        sizes.put(lane, size);
        int end = end(size, matters, last.get(lane));
        if (end > 0) {
            last.put(lane, matters.get(end - 1).id());
        }
        return matters.subList(0, end);
    }

    private static int end(int size, List<MatterSnapshot> matters, @Nullable MatterId last) {
        if (last != null && size < matters.size()) {
            for (int end = Math.max(1, size - SLACK); end <= Math.min(size + SLACK, matters.size()); end++) {
                if (matters.get(end - 1).id().equals(last)) {
                    return end;
                }
            }
        }
        return Math.min(size, matters.size());
    }
}
