package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A stage: draws a window of its cards, from the top, and extends it when the user scrolls near its end. Its header
 * counts them all.
 */
@Tag("docket-column")
@JsModule("./docket-column.ts")
class StageColumn extends Component {

    private final List<MatterCard> drawn = new ArrayList<>();
    private StageSnapshot stage;
    private final ColumnWindow window = new ColumnWindow();
    private List<LaneLines.Line> cells = List.of();
    private boolean collapsed;

    StageColumn(StageSnapshot stage, boolean writable) {
        this.stage = stage;
        getElement().setProperty("stageId", Long.toString(stage.id().value()));
        getElement().setProperty("writable", writable);
    }

    void allow(boolean writable) {
        getElement().setProperty("writable", writable);
    }

    /** Folds it up, so that no card is drawn with the next drawing, or opens it. */
    void collapse(boolean folded) {
        if (folded != collapsed) {
            collapsed = folded;
            getElement().setProperty("collapsed", folded);
        }
    }

    boolean isCollapsed() {
        return collapsed;
    }

    /** Puts a menu into the header. It stands behind the cards, whose places count from the first child. */
    void take(ColumnMenu menu) {
        menu.getElement().setAttribute("slot", "menu");
        getElement().appendChild(menu.getElement());
    }

    /** What the stage is called now. */
    String name() {
        return stage.name();
    }

    StageId stage() {
        return stage.id();
    }

    List<MatterCard> drawn() {
        return List.copyOf(drawn);
    }

    /** Takes the stage as it is now, with all its matters. */
    List<MatterSnapshot> take(StageSnapshot now, Set<MatterId> keep) {
        return take(now, now.matters().size(), LaneLines.Cells.NONE, keep);
    }

    /**
     * Takes the stage as it is now.
     *
     * @param total how many matters stand in it, of which it may hold a part here
     * @param lanes the lanes of the board, if it has any
     * @param keep matters that must be drawn, however far down they are
     */
    List<MatterSnapshot> take(StageSnapshot now, int total, LaneLines.Cells lanes, Set<MatterId> keep) {
        stage = now;
        getElement().setProperty("stage", now.name());
        getElement().setProperty("colour", now.colour().name().toLowerCase(Locale.ROOT));
        getElement().setProperty("closing", now.closing());
        getElement().setProperty("count", total);
        if (now.matters().size() == total) {
            getElement().removeProperty("seen");
        } else {
            getElement().setProperty("seen", now.matters().size());
        }
        if (now.limit() == null) {
            getElement().removeProperty("limit");
        } else {
            getElement().setProperty("limit", now.limit());
        }
        getElement().setProperty("hard", now.hard());
        part(lanes, now.matters());
        List<MatterSnapshot> wanted = window.of(lanes, now.matters(), keep);
        return collapsed ? List.of() : wanted;
    }

    private void part(LaneLines.Cells lanes, List<MatterSnapshot> matters) {
        Map<String, List<MatterSnapshot>> parts = lanes.lanes().part(matters);
        List<LaneLines.Line> now = lanes.lines().stream()
                .map(line -> line.with(parts.getOrDefault(line.key(), List.of()).size()))
                .toList();
        if (!now.equals(cells)) {
            cells = now;
            getElement().setPropertyList("lanes", now);
        }
    }

    /** Makes room for more, with lanes in the cell of this one. */
    void extend(String lane) {
        long there = drawn.stream().filter(card -> card.lane().equals(lane)).count();
        window.extend(lane, (int) there);
    }

    /** Brings the drawn cards into this order; those that can stay are not touched. */
    void arrange(List<MatterCard> wanted) {
        wanted.forEach(card -> card.expect(stage.expectedDays()));
        if (drawn.equals(wanted)) {
            return;
        }
        Set<MatterCard> staying = KeyedPatch.staying(drawn, wanted);
        for (MatterCard card : drawn) {
            // One that has gone to another column already is that one's.
            if (!staying.contains(card) && getElement().equals(card.getElement().getParent())) {
                card.removeFromParent();
            }
        }
        drawn.retainAll(staying);
        for (int i = 0; i < wanted.size(); i++) {
            MatterCard card = wanted.get(i);
            if (i >= drawn.size() || !drawn.get(i).equals(card)) {
                card.removeFromParent();
                getElement().insertChild(i, card.getElement());
                drawn.add(i, card);
            }
        }
    }

    Registration onDrop(ComponentEventListener<DropEvent> listener) {
        return addListener(DropEvent.class, listener);
    }

    Registration onMore(ComponentEventListener<MoreEvent> listener) {
        return addListener(MoreEvent.class, listener);
    }

    Registration onCollapse(ComponentEventListener<CollapseEvent> listener) {
        return addListener(CollapseEvent.class, listener);
    }

    Registration onAdd(ComponentEventListener<AddEvent> listener) {
        return addListener(AddEvent.class, listener);
    }

    /** A card was dropped here; the numbers come from the browser and may be anything. */
    @DomEvent("docket-drop")
    public static class DropEvent extends ComponentEvent<StageColumn> {

        private final String matter;
        private final String above;
        private final String below;
        private final String lane;
        private final String id;

        public DropEvent(
                StageColumn source,
                boolean fromClient,
                @EventData("event.detail.matter") String matter,
                @EventData("event.detail.after") String above,
                @EventData("event.detail.before") String below,
                @EventData("event.detail.lane") String lane,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.matter = matter;
            this.above = above;
            this.below = below;
            this.lane = lane;
            this.id = id;
        }

        CardDrop drop() {
            StageColumn column = getSource();
            return new CardDrop(CommandId.given(id), matter, column.stage(), column.isCollapsed(), above, below, lane);
        }
    }

    /** The user has nearly come to the end of what is drawn. */
    @DomEvent("docket-more")
    public static class MoreEvent extends ComponentEvent<StageColumn> {

        private final String lane;

        public MoreEvent(StageColumn source, boolean fromClient, @EventData("event.detail.lane") String lane) {
            super(source, fromClient);
            this.lane = lane;
        }

        /** With lanes the one whose cell it is. */
        String lane() {
            return lane;
        }
    }

    /** A new matter is wanted in this stage. */
    @DomEvent("docket-add")
    public static class AddEvent extends ComponentEvent<StageColumn> {

        public AddEvent(StageColumn source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** It is to be folded up, or opened. */
    @DomEvent("docket-collapse")
    public static class CollapseEvent extends ComponentEvent<StageColumn> {

        private final boolean collapsed;

        public CollapseEvent(
                StageColumn source, boolean fromClient, @EventData("event.detail.collapsed") boolean collapsed) {
            super(source, fromClient);
            this.collapsed = collapsed;
        }

        boolean isCollapsed() {
            return collapsed;
        }
    }
}
