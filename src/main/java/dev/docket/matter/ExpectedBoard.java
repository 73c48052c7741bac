package dev.docket.matter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a board is going to look like if a command is carried out, as far as a picture of it can tell: the rules are
 * those of {@link MatterService}, but the last word is not spoken here. Where the picture shows already that the command
 * will be refused, nothing is expected of it.
 */
public final class ExpectedBoard {

    private ExpectedBoard() {}

    /**
     * The picture with the command laid over it, at the same revision; the picture itself where nothing shows.
     *
     * @param at when the command was given
     */
    public static BoardSnapshot after(BoardSnapshot board, MatterCommand command, Instant at) {
        return switch (command) {
            case MatterCommand.Move move ->
                board.matter(move.matter())
                        .filter(matter -> matter.stage().equals(move.from()) && isAdmitted(board, move))
                        .flatMap(matter -> rank(board, move).map(rank -> placed(board, matter, move, rank, at)))
                        .map(moved -> replaced(board, moved))
                        .orElse(board);
            case MatterCommand.Edit edit ->
                board.matter(edit.matter())
                        .map(matter -> edited(matter, edit.edits(), at))
                        .map(edited -> replaced(board, edited))
                        .orElse(board);
            case MatterCommand.Archive archive -> without(board, archive.matter());
            case MatterCommand.Create create -> board;
            case MatterCommand.Restore restore -> board;
            case MatterCommand.Delete delete -> board;
            case MatterCommand.Undo undo -> after(board, undo.inverse(), at);
            case MatterCommand.Several several -> together(board, several, at);
            case ChecklistCommand item -> counted(board, item);
            case CommentCommand comment -> board;
        };
    }

    /** The matters that a command is about; none for one that is yet to be. */
    public static Set<MatterId> subjects(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Create create -> Set.of();
            case MatterCommand.Part change -> Set.of(change.matter());
            case MatterCommand.Delete delete -> Set.of(delete.matter());
            case ChecklistCommand item -> Set.of(item.matter());
            case CommentCommand comment -> Set.of(comment.matter());
            case MatterCommand.Several several ->
                several.parts().stream().map(MatterCommand.Part::matter).collect(Collectors.toUnmodifiableSet());
        };
    }

    /** All parts of it one after the other, or none where one of them will be refused. */
    private static BoardSnapshot together(BoardSnapshot board, MatterCommand.Several command, Instant at) {
        BoardSnapshot expected = board;
        for (MatterCommand.Part part : command.parts()) {
            if (isTurnedAway(expected, part)) {
                return board;
            }
            expected = after(expected, part, at);
        }
        return expected;
    }

    private static boolean isTurnedAway(BoardSnapshot board, MatterCommand.Part part) {
        return switch (part) {
            case MatterCommand.Move move ->
                board.matter(move.matter())
                        .filter(matter -> matter.stage().equals(move.from()) && !isAdmitted(board, move))
                        .isPresent();
            case MatterCommand.Undo undo ->
                undo.inverse() instanceof MatterCommand.Part inverse && isTurnedAway(board, inverse);
            case MatterCommand.Edit edit -> false;
            case MatterCommand.Archive archive -> false;
            case MatterCommand.Restore restore -> false;
        };
    }

    private static boolean isAdmitted(BoardSnapshot board, MatterCommand.Move move) {
        return move.to().equals(move.from())
                || board.stage(move.to()).filter(StageSnapshot::isFull).isEmpty();
    }

    /** A closing stage closes it, and what leaves one is opened again. */
    private static MatterSnapshot placed(
            BoardSnapshot board, MatterSnapshot matter, MatterCommand.Move move, Rank rank, Instant at) {
        MatterStatus before = matter.details().status();
        MatterStatus after = Condition.afterArrival(before, isClosing(board, move.from()), isClosing(board, move.to()));
        MatterSnapshot placed = edited(matter, move.edits(), at).placed(move.to(), rank, at);
        return before == after ? placed : placed.with(placed.details().with(MatterField.STATUS, after), at);
    }

    private static boolean isClosing(BoardSnapshot board, StageId stage) {
        return board.stage(stage).filter(StageSnapshot::closing).isPresent();
    }

    /** Between those that it was dropped between, as far as they still stand in that stage. */
    private static Optional<Rank> rank(BoardSnapshot board, MatterCommand.Move move) {
        return board.stage(move.to()).map(stage -> {
            List<MatterSnapshot> others = stage.matters().stream()
                    .filter(each -> !each.id().equals(move.matter()))
                    .toList();
            int above = place(others, move.above());
            int below = place(others, move.below());
            if (above >= 0) {
                return between(others, above + 1);
            }
            return between(
                    others, below >= 0 ? below : move.above() == null && move.below() != null ? 0 : others.size());
        });
    }

    /** The rank of what comes to stand at that place. */
    private static Rank between(List<MatterSnapshot> others, int place) {
        return Rank.between(
                place == 0 ? null : others.get(place - 1).rank(),
                place == others.size() ? null : others.get(place).rank());
    }

    private static int place(List<MatterSnapshot> matters, @Nullable MatterId wanted) {
        return matters.stream().map(MatterSnapshot::id).toList().indexOf(wanted);
    }

    private static MatterSnapshot edited(MatterSnapshot matter, Map<MatterField, FieldEdit> edits, Instant at) {
        MatterDetails details = matter.details();
        for (Map.Entry<MatterField, FieldEdit> each : edits.entrySet()) {
            MatterField field = each.getKey();
            if (field != MatterField.DESCRIPTION
                    && each.getValue().against(field, details.get(field))
                            instanceof FieldEdit.Resolution.Take(var value)) {
                details = details.with(field, value);
            }
        }
        return details.equals(matter.details()) ? matter : matter.with(details, at);
    }

    /** Whether what is removed had been done is not to be seen here. */
    private static BoardSnapshot counted(BoardSnapshot board, ChecklistCommand command) {
        return board.matter(command.matter())
                .map(matter -> matter.with(counted(matter.tally(), command)))
                .map(counted -> replaced(board, counted))
                .orElse(board);
    }

    private static MatterTally counted(MatterTally now, ChecklistCommand command) {
        return switch (command) {
            case ChecklistCommand.Add add -> now.withItems(now.items() + 1, now.done());
            case ChecklistCommand.Check check ->
                now.withItems(now.items(), Math.clamp(now.done() + (check.done() ? 1 : -1), 0, now.items()));
            case ChecklistCommand.Rename rename -> now;
            case ChecklistCommand.Move move -> now;
            case ChecklistCommand.Remove remove -> now;
            case ChecklistCommand.Restore restore -> now;
        };
    }

    private static BoardSnapshot replaced(BoardSnapshot board, MatterSnapshot matter) {
        return board.advance(board.revision(), Set.of(matter.id()), List.of(matter));
    }

    private static BoardSnapshot without(BoardSnapshot board, MatterId matter) {
        return board.advance(board.revision(), Set.of(matter), List.of());
    }
}
