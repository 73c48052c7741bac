package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.finding.Lanes;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The columns of a board. Takes snapshots; what did not change from one to the next is not touched. Of several snapshots
 * within one response only the last is drawn: of an element that is moved more than once Flow sends places that a browser
 * ends up with otherwise.
 */
@Tag("docket-board")
@JsModule("./docket-board.ts")
class BoardCanvas extends Component {

    private final ColumnRow row = new ColumnRow(getElement(), this::created);
    private final Map<MatterId, MatterCard> cards = new HashMap<>();
    private final People people;
    private final LaneLines lines;
    private final Consumer<StageColumn> prepare;
    private final Set<MatterId> kept = new HashSet<>();
    private final List<Runnable> after = new ArrayList<>();
    private boolean writable;
    private boolean due;
    private @Nullable SeenBoard board;
    private Set<MatterId> pending = Set.of();
    private Set<MatterId> selected = Set.of();
    private Set<StageId> collapsed = Set.of();
    private Lanes lanes = Lanes.NONE;

    /**
     * An empty canvas.
     *
     * @param prepare told of each new column, to listen to it
     */
    BoardCanvas(People people, boolean writable, ObjectNode words, Consumer<StageColumn> prepare) {
        this.people = people;
        this.writable = writable;
        this.prepare = prepare;
        lines = new LaneLines(this, new LaneWords(people, this::getTranslation), () -> keep(Set.of()));
        getElement().setPropertyJson("words", words);
        getElement().setProperty("writable", writable);
    }

    /**
     * Shows the snapshot, with the next response.
     *
     * @param keep matters that must be drawn, however far down they are
     * @param unsaved matters that the server does not have like that yet
     */
    void show(SeenBoard now, Set<MatterId> keep, Set<MatterId> unsaved) {
        board = now;
        pending = unsaved;
        keep(keep);
    }

    /** Draws these too, however far down they are. */
    void keep(Set<MatterId> matters) {
        kept.addAll(matters);
        if (!due) {
            due = true;
            getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this, response -> draw()));
        }
    }

    /** Does it when what is shown is drawn. */
    void whenDrawn(Runnable action) {
        if (due) {
            after.add(action);
        } else {
            action.run();
        }
    }

    private void draw() {
        due = false;
        if (board != null) {
            draw(board, Set.copyOf(kept));
        }
        kept.clear();
        List<Runnable> waiting = List.copyOf(after);
        after.clear();
        waiting.forEach(Runnable::run);
    }

    private void draw(SeenBoard board, Set<MatterId> keep) {
        List<StageSnapshot> stages = board.shown().stages();
        row.match(stages);
        LaneLines.Cells cells = lines.show(board);
        lanes = board.lanes();
        List<StageColumn> columns = row.all();
        List<List<MatterSnapshot>> wanted = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int total = board.total(stages.get(i).id());
            wanted.add(columns.get(i).take(stages.get(i), total, cells, keep));
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).arrange(cards(wanted.get(i)));
        }
        forgetUndrawn();
    }

    /** Whether the user may move and add matters from now on. */
    void allow(boolean mayWrite) {
        if (writable != mayWrite) {
            writable = mayWrite;
            getElement().setProperty("writable", mayWrite);
            row.all().forEach(column -> column.allow(mayWrite));
        }
    }

    /** Shows these as selected, and no others; nothing else is touched. */
    void select(Set<MatterId> matters) {
        selected = matters;
        cards.values().forEach(card -> card.select(matters.contains(card.matter())));
    }

    /** Shows these stages folded up, and no others. */
    void collapse(Set<StageId> stages) {
        collapsed = Set.copyOf(stages);
        row.all().forEach(column -> column.collapse(collapsed.contains(column.stage())));
        keep(Set.of());
    }

    /** Draws more of a column, with lanes in its cell of this one. */
    void extend(StageColumn column, String lane) {
        column.extend(lane);
        keep(Set.of());
    }

    /** The number of a matter whose card is drawn. */
    Optional<String> number(MatterId matter) {
        return Optional.ofNullable(cards.get(matter)).flatMap(MatterCard::number);
    }

    Registration onDragStart(ComponentEventListener<DragStartEvent> listener) {
        return addListener(DragStartEvent.class, listener);
    }

    Registration onDragEnd(ComponentEventListener<DragEndEvent> listener) {
        return addListener(DragEndEvent.class, listener);
    }

    Registration onOpen(ComponentEventListener<OpenEvent> listener) {
        return addListener(OpenEvent.class, listener);
    }

    private StageColumn created(StageSnapshot stage) {
        StageColumn column = new StageColumn(stage, writable);
        column.collapse(collapsed.contains(stage.id()));
        prepare.accept(column);
        return column;
    }

    private List<MatterCard> cards(List<MatterSnapshot> matters) {
        return matters.stream().map(this::card).toList();
    }

    private MatterCard card(MatterSnapshot matter) {
        MatterCard card = cards.computeIfAbsent(matter.id(), id -> new MatterCard(id));
        card.show(matter, people, pending.contains(matter.id()));
        card.select(selected.contains(matter.id()));
        card.stand(lanes.keyOf(matter));
        return card;
    }

    private void forgetUndrawn() {
        Set<MatterId> drawn = new HashSet<>();
        row.all().forEach(column -> column.drawn().forEach(card -> drawn.add(card.matter())));
        cards.keySet().retainAll(drawn);
    }

    /** A drag has begun: until its end nothing may be touched. */
    @DomEvent("docket-drag-start")
    public static class DragStartEvent extends ComponentEvent<BoardCanvas> {

        public DragStartEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** The drag is over, with or without a drop. */
    @DomEvent("docket-drag-end")
    public static class DragEndEvent extends ComponentEvent<BoardCanvas> {

        public DragEndEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    /** A card is to be opened; the number comes from the browser. */
    @DomEvent("docket-open")
    public static class OpenEvent extends ComponentEvent<BoardCanvas> {

        private final String matter;

        public OpenEvent(BoardCanvas source, boolean fromClient, @EventData("event.detail.matter") String matter) {
            super(source, fromClient);
            this.matter = matter;
        }

        String matter() {
            return matter;
        }
    }
}
