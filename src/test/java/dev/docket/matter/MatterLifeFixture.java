package dev.docket.matter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A matter of a board, what is done to its checklist and said about it; whoever acts on the thread does so. */
public final class MatterLifeFixture {

    private final BoardFixture board;
    private final MatterService matters;
    private final MatterLifeService life;
    private final MatterId matter;

    public MatterLifeFixture(BoardFixture board, MatterId matter, ApplicationContext context) {
        this.board = board;
        this.matter = matter;
        this.matters = context.getBean(MatterService.class);
        this.life = context.getBean(MatterLifeService.class);
    }

    public Outcome execute(MatterCommand command) {
        return matters.execute(command);
    }

    public ChecklistCommand.Add add(String text) {
        return new ChecklistCommand.Add(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, new ItemText(text));
    }

    /** Adds an item; fails if it is not applied. */
    public ItemId item(String text) {
        ChecklistCommand.Add command = add(text);
        applied(command);
        return command.item();
    }

    public ChecklistCommand.Check check(ItemId item, boolean done) {
        return new ChecklistCommand.Check(CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, item, done);
    }

    public ChecklistCommand.Rename rename(ItemId item, String seen, String text) {
        return new ChecklistCommand.Rename(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                matter,
                item,
                new ItemText(seen),
                new ItemText(text));
    }

    public ChecklistCommand.Move move(ItemId item, @Nullable ItemId above) {
        return new ChecklistCommand.Move(CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, item, above);
    }

    public ChecklistCommand.Remove remove(ItemId item) {
        return new ChecklistCommand.Remove(CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, item);
    }

    public ChecklistCommand.Restore restore(ItemId item) {
        return new ChecklistCommand.Restore(CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, item);
    }

    public CommentCommand.Add say(String text) {
        return new CommentCommand.Add(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, new CommentText(text));
    }

    /** Adds a comment; fails if it is not applied. */
    public CommentId comment(String text) {
        CommentCommand.Add command = say(text);
        applied(command);
        return CommentId.of(command.id());
    }

    public CommentCommand.Edit edit(CommentId comment, String seen, String text) {
        return new CommentCommand.Edit(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                matter,
                comment,
                new CommentText(seen),
                new CommentText(text));
    }

    public CommentCommand.Delete delete(CommentId comment) {
        return new CommentCommand.Delete(CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, comment);
    }

    /** Carries it out; fails if it is not applied. */
    public Outcome.Applied applied(MatterCommand command) {
        return (Outcome.Applied) matters.execute(command);
    }

    public List<String> items() {
        return checklist().stream().map(item -> item.text().value()).toList();
    }

    public List<ChecklistItem> checklist() {
        return life.checklist(board.id(), matter);
    }

    public List<Comment> comments() {
        return life.comments(board.id(), matter, 100);
    }

    public List<String> said() {
        return comments().stream().map(comment -> comment.text().value()).toList();
    }

    public List<Activity> activity(ActivityFilter filter) {
        return life.activity(board.id(), matter, filter, Optional.empty());
    }

    /** What the card says. */
    public MatterTally tally() {
        return board.now().matter(matter).orElseThrow().tally();
    }
}
