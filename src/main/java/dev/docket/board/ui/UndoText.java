package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.Outcome;
import dev.docket.matter.RefusalReason;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.Optional;
import java.util.function.BiFunction;

/** Says in words what the user has done and taken back, and why something stays as it is. */
class UndoText {

    private final BiFunction<String, Object[], String> texts;
    private final RefusalText refusals;

    UndoText(BiFunction<String, Object[], String> texts, RefusalText refusals) {
        this.texts = texts;
        this.refusals = refusals;
    }

    String action(History.Direction direction) {
        return switch (direction) {
            case UNDO -> text("board.undo");
            case REDO -> text("board.redo");
        };
    }

    String done(OwnDeed deed, Optional<BoardSnapshot> board) {
        return switch (deed) {
            case OwnDeed.Moved moved
            when moved.staysInItsStage() ->
                text(
                        "board.done.reordered",
                        number(deed),
                        stage(board, moved.to().stage()));
            case OwnDeed.Moved moved ->
                text("board.done.moved", number(deed), stage(board, moved.to().stage()));
            case OwnDeed.Edited edited -> text("board.done.edited", number(deed));
            case OwnDeed.Archived archived -> text("board.done.archived", number(deed));
            case OwnDeed.Restored restored -> text("board.done.restored", number(deed));
        };
    }

    String takenBack(OwnDeed deed, Optional<BoardSnapshot> board) {
        return switch (deed) {
            case OwnDeed.Moved moved
            when moved.staysInItsStage() ->
                text(
                        "board.undone.reordered",
                        number(deed),
                        stage(board, moved.from().stage()));
            case OwnDeed.Moved moved ->
                text(
                        "board.undone.moved",
                        number(deed),
                        stage(board, moved.from().stage()));
            case OwnDeed.Edited edited -> text("board.undone.edited", number(deed));
            case OwnDeed.Archived archived -> text("board.done.restored", number(deed));
            case OwnDeed.Restored restored -> text("board.done.archived", number(deed));
        };
    }

    String unchanged(OwnDeed deed) {
        return text("board.undo.unchanged", number(deed));
    }

    /** Names the fields that others have changed since, and who and when. */
    String kept(OwnDeed deed, Outcome.Conflicted outcome) {
        String fields = outcome.conflicts().stream()
                .map(this::kept)
                .reduce((before, more) -> text("board.undo.kept.list", before, more))
                .orElse("");
        return text("board.undo.kept", number(deed), fields);
    }

    private String kept(FieldConflict conflict) {
        String field = text("matter.field." + conflict.field().key());
        String author = refusals.author(conflict);
        return author.isEmpty() ? field : text("board.undo.kept.by", field, author);
    }

    String stale(Outcome.Stale stale, Optional<BoardSnapshot> board) {
        return text(
                "board.undo.stale",
                stale.number().value(),
                stage(board, stale.stageNow()),
                stale.movedBy(),
                refusals.ago(stale.movedAt()));
    }

    String gone(OwnDeed deed, Outcome.Gone gone) {
        return gone.archivedBy().isEmpty()
                ? refusals.gone(gone)
                : text("board.undo.gone", number(deed), gone.archivedBy());
    }

    String refused(OwnDeed deed, RefusalReason reason) {
        return text("board.undo.refused", number(deed), refusals.refused(reason));
    }

    String invalid(OwnDeed deed) {
        return text("board.undo.invalid", number(deed));
    }

    private static String number(OwnDeed deed) {
        return deed.number().value();
    }

    private static String stage(Optional<BoardSnapshot> board, StageId stage) {
        return board.flatMap(now -> now.stage(stage)).map(StageSnapshot::name).orElse("");
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
