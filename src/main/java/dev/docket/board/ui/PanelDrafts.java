package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftKeeper;
import dev.docket.matter.DraftService;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what is typed into the panel of one open board, and finds it again. */
class PanelDrafts {

    private final BoardId board;
    private final DraftService drafts;
    private final DraftKeeper keeper;
    private final Clock clock;

    private Draft.Subject subject;
    private @Nullable StageId stage;
    private Revision base = Revision.NONE;

    /** What is kept of it; null if nothing. */
    private @Nullable Draft kept;

    PanelDrafts(BoardId board, DraftService drafts, DraftKeeper keeper, Clock clock) {
        this.board = board;
        this.drafts = drafts;
        this.keeper = keeper;
        this.clock = clock;
        subject = Draft.Subject.anew(board);
    }

    /** Those of this board, the newest first. */
    List<Draft> all() {
        return drafts.all(board);
    }

    /**
     * The panel is about this from now on: brings back what was typed before.
     *
     * @param where the stage that a new matter is to go to
     * @param seen the revision of the board
     * @param now the matter as it is there
     */
    void resume(MatterPanel panel, Draft.Subject about, @Nullable StageId where, Revision seen, MatterDetails now) {
        about(about, where, seen);
        keeper.newest(subject, () -> drafts.find(subject)).ifPresent(draft -> {
            kept = draft;
            if (about.matter().isPresent() && draft.isIn(now)) {
                done();
                return;
            }
            String ago = new RefusalText(panel::getTranslation, clock).ago(draft.at());
            panel.resume(now, draft, panel.getTranslation(note(draft, now), ago));
        });
    }

    /**
     * Keeps what was typed on a page that is gone, beside what the server had of it; what the fields held before is what
     * the draft says, where there is one.
     *
     * @param about what it was typed about
     * @param seen the revision of the board as it is now
     * @param saved the matter as it is there; nothing of a new one
     * @return whether there was anything that was not saved
     */
    boolean rescue(Draft.Subject about, Revision seen, Optional<MatterDetails> saved, List<Remembered.Typed> typed) {
        List<Remembered.Typed> lost =
                typed.stream().filter(each -> !isIn(saved, each)).toList();
        Optional<Draft> known = keeper.newest(about, () -> drafts.find(about));
        Map<MatterField, FieldEdit> edits = new EnumMap<>(MatterField.class);
        known.ifPresent(draft -> edits.putAll(draft.edits()));
        String comment = known.map(Draft::comment).orElse("");
        for (Remembered.Typed each : lost) {
            if (each.field().isPresent()) {
                edits.merge(each.field().get(), each.edit(), PanelDrafts::joined);
            } else {
                comment = Objects.requireNonNullElse((String) each.edit().mine(), "");
            }
        }
        StageId where = known.map(Draft::stage).orElse(null);
        Draft now = new Draft(about, where, known.map(Draft::base).orElse(seen), edits, comment, clock.instant());
        if (!lost.isEmpty() && known.filter(now::repeats).isEmpty()) {
            keeper.typed(now);
        }
        return !lost.isEmpty();
    }

    /** Whether a field of the matter holds it; a comment is in none. */
    private static boolean isIn(Optional<MatterDetails> saved, Remembered.Typed typed) {
        return typed.field()
                .flatMap(field -> saved.filter(
                        there -> Objects.equals(there.get(field), typed.edit().mine())))
                .isPresent();
    }

    private static FieldEdit joined(FieldEdit earlier, FieldEdit later) {
        return new FieldEdit(earlier.base(), later.mine());
    }

    private static String note(Draft draft, MatterDetails now) {
        if (draft.edits().isEmpty()) {
            return "matter.draft.comment";
        }
        return draft.outdated(now).isEmpty() ? "matter.draft" : "matter.draft.outdated";
    }

    /** The panel is about this from now on, whatever was typed before. */
    void about(Draft.Subject about, @Nullable StageId where, Revision seen) {
        subject = about;
        stage = where;
        base = seen;
    }

    /** Whether there is one of a new matter: there can be one for each board. */
    boolean hasNew() {
        Draft.Subject anew = Draft.Subject.anew(board);
        return keeper.newest(anew, () -> drafts.find(anew)).isPresent();
    }

    /** The panel is about nothing any more; what is kept stays so. */
    void leave() {
        kept = null;
    }

    /** The panel shows what is there now, and nothing typed. */
    void seen(Revision revision) {
        base = revision;
    }

    /** This is what the panel holds beyond what its user saw. Where that is kept already, it was typed when it was. */
    void typed(Map<MatterField, FieldEdit> edits, String comment) {
        Draft now = new Draft(subject, stage, base, edits, comment, clock.instant());
        if (edits.isEmpty() && comment.isBlank()) {
            done();
        } else if (kept == null || !now.repeats(kept)) {
            kept = now;
            keeper.typed(now);
        }
    }

    /** What was typed has been saved or discarded. */
    void done() {
        if (kept != null) {
            kept = null;
            keeper.done(subject);
        }
    }
}
