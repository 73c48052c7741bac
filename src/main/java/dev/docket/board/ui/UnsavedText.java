package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says in words what was done and not saved, with all that was typed. */
class UnsavedText {

    private final Supplier<Optional<BoardSnapshot>> board;
    private final BiFunction<String, Object[], String> texts;

    /**
     * Speaks of one board.
     *
     * @param board as its user sees it, once it is there
     */
    UnsavedText(Supplier<Optional<BoardSnapshot>> board, BiFunction<String, Object[], String> texts) {
        this.board = board;
        this.texts = texts;
    }

    /** How many changes were not saved, or of what; of those that are under way only if no other is. */
    String summary(List<Unsaved.Item> items) {
        List<Unsaved.Item> still =
                items.stream().filter(item -> !item.underWay()).toList();
        List<Unsaved.Item> told = still.isEmpty() ? items : still;
        String key = still.isEmpty() ? "unsaved.again" : "unsaved.still";
        return told.size() == 1
                ? text(key, told.getFirst().errand().subject())
                : text(key + ".several", Integer.toString(told.size()));
    }

    /** The matter or matters. */
    String subject(Errand errand) {
        String title = matter(errand.command())
                .flatMap(id -> board.get().flatMap(now -> now.matter(id)))
                .map(MatterSnapshot::title)
                .orElse("");
        return title.isEmpty() ? errand.subject() : errand.subject() + " " + title;
    }

    /** What was to be done. */
    String what(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Create create -> text("unsaved.create", stage(create.stage()));
            case MatterCommand.Edit edit -> edited(edit.edits());
            case MatterCommand.Move move -> moved(move);
            case MatterCommand.Archive archive -> text("unsaved.archive");
            case MatterCommand.Restore restore -> text("unsaved.restore");
            case MatterCommand.Delete delete -> text("unsaved.delete");
            case MatterCommand.Undo undo -> text("unsaved.undo");
            case MatterCommand.Several several -> what(several.parts().getFirst());
            case ChecklistCommand item -> listed(item);
            case CommentCommand comment -> said(comment);
        };
    }

    private String moved(MatterCommand.Move move) {
        String place = move.from().equals(move.to()) ? "unsaved.reorder" : "unsaved.move";
        String moved = text(place, stage(move.to()));
        return move.edits().isEmpty() ? moved : text("board.undo.kept.list", moved, edited(move.edits()));
    }

    private String edited(Map<MatterField, FieldEdit> edits) {
        return edits.entrySet().stream()
                .map(each -> edited(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** A date and a person are known again by their field; a text would have to be thought up once more. */
    private String edited(MatterField field, FieldEdit edit) {
        String name = text("matter.field." + field.key());
        return edit.mine() instanceof String typed && !typed.isEmpty() ? text("unsaved.edit", name, typed) : name;
    }

    private String listed(ChecklistCommand command) {
        return switch (command) {
            case ChecklistCommand.Add add -> text("unsaved.item.add", add.text().value());
            case ChecklistCommand.Rename rename ->
                text("unsaved.item.rename", rename.text().value());
            case ChecklistCommand.Check check -> text(check.done() ? "unsaved.item.check" : "unsaved.item.uncheck");
            case ChecklistCommand.Move move -> text("unsaved.item.move");
            case ChecklistCommand.Remove remove -> text("unsaved.item.remove");
            case ChecklistCommand.Restore restore -> text("unsaved.item.restore");
        };
    }

    private String said(CommentCommand command) {
        return switch (command) {
            case CommentCommand.Add add -> text("unsaved.comment", add.text().value());
            case CommentCommand.Edit edit -> text("unsaved.comment", edit.text().value());
            case CommentCommand.Delete delete -> text("unsaved.comment.delete");
        };
    }

    private static Optional<MatterId> matter(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Part part -> Optional.of(part.matter());
            case MatterCommand.Delete delete -> Optional.of(delete.matter());
            case ChecklistCommand item -> Optional.of(item.matter());
            case CommentCommand comment -> Optional.of(comment.matter());
            case MatterCommand.Create create -> Optional.empty();
            case MatterCommand.Several several -> Optional.empty();
        };
    }

    private String stage(StageId stage) {
        return board.get()
                .flatMap(now -> now.stage(stage))
                .map(StageSnapshot::name)
                .orElse("");
    }

    String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
