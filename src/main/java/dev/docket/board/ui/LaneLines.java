package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import dev.docket.finding.Lane;
import dev.docket.finding.Lanes;
import dev.docket.matter.MatterSnapshot;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The lines that head the lanes of a canvas: what each is called, how many matters stand in it, whether it is folded up. */
class LaneLines {

    private final Set<String> folded = new HashSet<>();
    private final BoardCanvas canvas;
    private final LaneWords words;
    private List<Line> shown = List.of();
    private Lanes lanes = Lanes.NONE;

    /**
     * No lanes yet.
     *
     * @param changed told when another lane is folded up, or opened
     */
    LaneLines(BoardCanvas canvas, LaneWords words, Runnable changed) {
        this.canvas = canvas;
        this.words = words;
        ComponentUtil.addListener(canvas, FoldEvent.class, fold -> {
            // What the browser names may be no lane.
            if (lanes.find(fold.lane).isPresent() && (fold.folded ? folded.add(fold.lane) : folded.remove(fold.lane))) {
                changed.run();
            }
        });
    }

    /** Shows the lanes of the board, and answers those that its columns have cells for. */
    Cells show(SeenBoard board) {
        lanes = board.lanes();
        Stream<MatterSnapshot> seen =
                board.shown().stages().stream().map(stage -> stage.matters()).flatMap(Collection::stream);
        List<Line> now = lines(lanes.isEmpty() ? List.of() : seen.toList());
        if (!now.equals(shown)) {
            shown = now;
            canvas.getElement().setPropertyList("lanes", now);
        }
        return new Cells(lanes, now);
    }

    private List<Line> lines(List<MatterSnapshot> seen) {
        Map<String, List<MatterSnapshot>> parts = lanes.part(seen);
        return lanes.all().stream().map(lane -> line(lane, parts)).toList();
    }

    private Line line(Lane lane, Map<String, List<MatterSnapshot>> parts) {
        String key = lane.key();
        int count = parts.getOrDefault(key, List.of()).size();
        return new Line(key, words.of(lane), count, folded.contains(key));
    }

    /** A lane as the elements read it; of a column, the count is of its cell. */
    record Line(String key, String name, int count, boolean folded) {

        Line with(int other) {
            return new Line(key, name, other, folded);
        }
    }

    /** What a column draws in each of its cells. */
    record Cells(Lanes lanes, List<Line> lines) {

        static final Cells NONE = new Cells(Lanes.NONE, List.of());
    }

    /** A lane is to be folded up, or opened; its key comes from the browser. */
    @DomEvent("docket-fold")
    public static class FoldEvent extends ComponentEvent<BoardCanvas> {

        private final String lane;
        private final boolean folded;

        public FoldEvent(
                BoardCanvas source,
                boolean fromClient,
                @EventData("event.detail.lane") String lane,
                @EventData("event.detail.folded") boolean folded) {
            super(source, fromClient);
            this.lane = lane;
            this.folded = folded;
        }
    }
}
