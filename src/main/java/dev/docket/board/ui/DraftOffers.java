package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Draft;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reminds whoever opens a board of what he has typed there and not saved. */
class DraftOffers {

    /** So many notices stand on a page at once. */
    private static final int MOST = 3;

    private final PanelDrafts drafts;
    private final Function<MatterId, Optional<OpenMatter>> matters;
    private final BiFunction<String, Object[], String> texts;
    private final Consumer<MatterNumber> open;
    private final Consumer<StageId> begin;

    /** By the matter that it opens; by none if that is a new one. */
    private final Map<Optional<MatterNumber>, Notice> made = new HashMap<>();

    /**
     * Offers nothing yet.
     *
     * @param panel knows the drafts and the board's matters, also those that are archived
     * @param open opens a matter
     * @param begin begins a new one in a stage
     */
    DraftOffers(
            PanelSlot panel,
            BiFunction<String, Object[], String> texts,
            Consumer<MatterNumber> open,
            Consumer<StageId> begin) {
        drafts = panel.drafts;
        matters = panel::find;
        this.texts = texts;
        this.open = open;
        this.begin = begin;
    }

    /** One notice for each, but not for what is open already. */
    void make(BoardSnapshot board, @Nullable MatterNumber opened) {
        drafts.all().stream().limit(MOST).forEach(draft -> {
            if (draft.subject().matter().isEmpty()) {
                offerNew(board, draft);
            } else {
                draft.subject()
                        .matter()
                        .flatMap(matters)
                        .filter(matter -> !matter.number().equals(opened) && !draft.isIn(matter.details()))
                        .ifPresent(this::offer);
            }
        });
    }

    /** Takes away the one about this matter, or about a new one: it is in the panel. */
    void withdraw(Optional<MatterNumber> matter) {
        Optional.ofNullable(made.remove(matter)).ifPresent(Notice::close);
    }

    private void offer(OpenMatter matter) {
        notice(
                Optional.of(matter.number()),
                text("draft.matter", matter.number().value(), matter.details().title()),
                () -> open.accept(matter.number()));
    }

    private void offerNew(BoardSnapshot board, Draft draft) {
        StageId wanted = draft.stage();
        StageId stage = board.stages().stream()
                .map(StageSnapshot::id)
                .filter(each -> each.equals(wanted))
                .findFirst()
                .orElse(board.stages().getFirst().id());
        notice(Optional.empty(), text("draft.new"), () -> begin.accept(stage));
    }

    private void notice(Optional<MatterNumber> matter, String text, Runnable open) {
        Notice notice = new Notice(text).offering(text("draft.open"), open);
        made.put(matter, notice);
        notice.open();
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
