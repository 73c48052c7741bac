package dev.docket.board.ui;

import dev.docket.finding.LaneKind;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what the user has done and taken back, and why something stays as it is. */
class UndoText {

    private final BiFunction<String, Object[], String> texts;
    private final RefusalText refusals;
    private final Function<@Nullable Object, String> values;

    /**
     * Speaks of what a view's user does.
     *
     * @param values says what a field holds by which matters stand in lanes
     */
    UndoText(
            BiFunction<String, Object[], String> texts,
            RefusalText refusals,
            Function<@Nullable Object, String> values) {
        this.texts = texts;
        this.values = values;
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
            case OwnDeed.Single one -> done(one, subject(deed), board);
            case OwnDeed.Together all
            when all.deeds().size() == 1 -> done(all.deeds().getFirst(), subject(deed), board);
            case OwnDeed.Together all
            when all.deeds().getFirst() instanceof OwnDeed.Restored ->
                text("board.done.restored.several", subject(deed));
            case OwnDeed.Together all -> done(all.deeds().getFirst(), subject(deed), board);
        };
    }

    private String done(OwnDeed.Single deed, String subject, Optional<BoardSnapshot> board) {
        return switch (deed) {
            case OwnDeed.Moved moved -> {
                String key = moved.staysInItsStage() ? "board.done.reordered" : "board.done.moved";
                yield with(text(key, subject, stage(board, moved.to().stage())), moved.edits(), FieldEdit::mine);
            }
            case OwnDeed.Edited edited -> with(text("board.done.edited", subject), edited.edits(), FieldEdit::mine);
            case OwnDeed.Archived archived -> text("board.done.archived", subject);
            case OwnDeed.Restored restored -> text("board.done.restored", subject);
            case ItemDeed item -> text("board.done." + item.word(), subject);
        };
    }

    String takenBack(OwnDeed deed, Optional<BoardSnapshot> board) {
        return switch (deed) {
            case OwnDeed.Moved moved -> takenBack(moved, moved.staysInItsStage(), subject(deed), board);
            case OwnDeed.Edited edited -> text("board.undone.edited", subject(deed));
            case OwnDeed.Archived archived -> done(deed.inverse(), board);
            case OwnDeed.Restored restored -> done(deed.inverse(), board);
            case ItemDeed item -> done(deed.inverse(), board);
            case OwnDeed.Together all -> takenBack(all, board);
        };
    }

    private String takenBack(OwnDeed.Together deed, Optional<BoardSnapshot> board) {
        Set<StageId> stages = deed.deeds().stream()
                .flatMap(each -> each instanceof OwnDeed.Moved moved
                        ? Stream.of(moved.from().stage())
                        : Stream.of())
                .collect(Collectors.toSet());
        return switch (deed.deeds().getFirst()) {
            case OwnDeed.Moved moved when stages.size() == 1 -> takenBack(moved, false, subject(deed), board);
            case OwnDeed.Moved moved -> text("board.undone.several", subject(deed));
            case OwnDeed.Edited edited -> text("board.undone.edited", subject(deed));
            case OwnDeed.Archived archived -> done(deed.inverse(), board);
            case OwnDeed.Restored restored -> done(deed.inverse(), board);
            case ItemDeed item -> done(deed.inverse(), board);
        };
    }

    private String takenBack(OwnDeed.Moved deed, boolean reordered, String subject, Optional<BoardSnapshot> board) {
        String key = reordered ? "board.undone.reordered" : "board.undone.moved";
        return with(text(key, subject, stage(board, deed.from().stage())), deed.edits(), FieldEdit::base);
    }

    /** Says also what a field holds by which matters stand in lanes, where it is the only one. */
    private String with(String done, Map<MatterField, FieldEdit> edits, Function<FieldEdit, @Nullable Object> value) {
        if (edits.size() != 1) {
            return done;
        }
        MatterField field = edits.keySet().iterator().next();
        return Arrays.stream(LaneKind.values()).noneMatch(kind -> kind.field() == field)
                ? done
                : text(
                        "board.done.with",
                        done,
                        text("matter.field." + field.key()),
                        values.apply(value.apply(edits.get(field))));
    }

    String unchanged(OwnDeed deed) {
        return text("board.undo.unchanged", subject(deed));
    }

    /** Names the fields that others have changed since, and who and when. */
    String kept(OwnDeed deed, Outcome.Conflicted outcome) {
        return refusals.kept(subject(deed), outcome);
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
                : text("board.undo.gone", subject(deed), gone.archivedBy());
    }

    /** Says of those of several matters that stayed where they were why; nothing if none did. */
    Optional<String> stayed(OwnDeed deed, Outcome.Several outcome, Optional<BoardSnapshot> board) {
        List<String> reasons = deed.matters().entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().value()))
                .flatMap(each -> Optional.ofNullable(outcome.each().get(each.getKey()))
                        .flatMap(why -> stayed(each.getValue(), why, board))
                        .stream())
                .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", reasons));
    }

    private Optional<String> stayed(MatterNumber number, Outcome why, Optional<BoardSnapshot> board) {
        return switch (why) {
            case Outcome.Stale stale -> Optional.of(stale(stale, board));
            case Outcome.Gone gone
            when gone.archivedBy().isEmpty() -> Optional.of(text("board.gone.number", number.value()));
            case Outcome.Gone gone -> Optional.of(text("board.undo.gone", number.value(), gone.archivedBy()));
            case Outcome.Applied applied -> Optional.empty();
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Conflicted conflicted -> Optional.of(refusals.kept(number.value(), conflicted));
            case Outcome.Invalid invalid -> Optional.of(refusals.invalid(number.value(), invalid));
            case Outcome.Refused refused -> throw impossible(refused);
            case Outcome.Several several -> throw impossible(several);
        };
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Of several matters each is changed, or stays: " + outcome);
    }

    String refused(OwnDeed deed, Outcome.Refused refused) {
        String key = deed.matters().size() == 1 ? "board.undo.refused" : "board.undo.refused.several";
        return text(key, subject(deed), refusals.refused(refused));
    }

    String invalid(OwnDeed deed) {
        return text("board.undo.invalid", subject(deed));
    }

    /** The number of a matter, or how many they are. */
    String subject(OwnDeed deed) {
        return deed.matters().size() == 1
                ? deed.matters().values().iterator().next().value()
                : text("board.matters", Integer.toString(deed.matters().size()));
    }

    private static String stage(Optional<BoardSnapshot> board, StageId stage) {
        return board.flatMap(now -> now.stage(stage)).map(StageSnapshot::name).orElse("");
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
