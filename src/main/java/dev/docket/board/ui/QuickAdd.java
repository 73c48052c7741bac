package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.shell.RefusedLines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The ways to add matters from a column: the panel, the line at its top, and a list that is pasted into that line. The
 * browser empties the line as soon as a title is sent, and is told of those that were not added.
 */
class QuickAdd {

    private final Map<StageId, RefusedLines> refused = new HashMap<>();
    private final Map<StageId, StageColumn> columns = new HashMap<>();
    private final PanelHost board;
    private final PastedMatters pasted;
    private final RefusalText refusals;
    private final BiFunction<String, Object[], String> texts;
    private final Clock clock;

    /** Listens to no column yet. */
    QuickAdd(
            PanelHost board,
            PastedMatters pasted,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts,
            Clock clock) {
        this.board = board;
        this.pasted = pasted;
        this.refusals = refusals;
        this.texts = texts;
        this.clock = clock;
    }

    /** Listens to a new column; {@code panel} begins a matter of its stage with all fields. */
    void equip(StageColumn column, Consumer<StageId> panel) {
        columns.put(column.stage(), column);
        column.onAdd(add -> panel.accept(column.stage()));
        ComponentUtil.addListener(
                column, TitleEvent.class, typed -> add(column.stage(), typed.title(), CommandId.given(typed.id())));
        ComponentUtil.addListener(column, PasteEvent.class, paste -> pasted.ask(column, paste.text()));
    }

    /** Adds a matter, or says at the top of the column why not. */
    void add(StageId stage, String title, CommandId command) {
        MatterDetails details = MatterDetails.titled(title.strip().replaceAll("\\s+", " "))
                .with(MatterField.OPENED, LocalDate.now(clock));
        board.send(
                texts.apply("unsaved.title.new", new Object[] {details.title()}),
                command,
                (id, origin, of) -> new MatterCommand.Create(id, origin, of, stage, details),
                new Entered(stage, title));
    }

    private void answer(StageId stage, String title, String problem) {
        StageColumn column = columns.get(stage);
        if (problem.isEmpty()) {
            return;
        }
        if (column != null && column.isAttached()) {
            refused.computeIfAbsent(stage, first -> new RefusedLines()).add(column.getElement(), title, problem);
        } else {
            new Notice(texts.apply("client.column.quick-refused", new Object[] {title, problem})).open();
        }
    }

    /** Why it was not added; nothing if it was. */
    private String problem(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> "";
            case Outcome.Unchanged unchanged -> "";
            case Outcome.Invalid(var problems) ->
                Optional.ofNullable(problems.get(MatterField.TITLE))
                        .map(problem -> text("matter.problem." + problem))
                        .orElseThrow(() -> impossible(outcome));
            case Outcome.Refused refused -> refusals.refused(refused);
            case Outcome.Gone gone -> refusals.gone(gone);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Several several -> throw impossible(several);
        };
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Nobody can have changed what is new: " + outcome);
    }

    private String text(String key) {
        return texts.apply(key, new Object[0]);
    }

    /** Waits to hear what became of a title. */
    private final class Entered implements Errand.Sender {

        private final StageId stage;
        private final String title;

        private Entered(StageId stage, String title) {
            this.stage = stage;
            this.title = title;
        }

        @Override
        public void decided(Outcome outcome) {
            answer(stage, title, problem(outcome));
        }

        @Override
        public void full(String why) {
            answer(stage, title, why);
        }
    }

    /** A title was typed into the line of a column; it comes from the browser and may be anything. */
    @DomEvent("docket-title")
    public static class TitleEvent extends ComponentEvent<StageColumn> {

        private final String title;
        private final String id;

        public TitleEvent(
                StageColumn source,
                boolean fromClient,
                @EventData("event.detail.title") String title,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.title = title;
            this.id = id;
        }

        String title() {
            return title;
        }

        String id() {
            return id;
        }
    }

    /** Several lines were pasted there. */
    @DomEvent("docket-lines")
    public static class PasteEvent extends ComponentEvent<StageColumn> {

        private final String text;

        public PasteEvent(StageColumn source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
