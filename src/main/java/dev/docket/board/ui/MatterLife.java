package dev.docket.board.ui;

import dev.docket.matter.Activity;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.ChecklistItem;
import dev.docket.matter.CommandId;
import dev.docket.matter.Comment;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.CommentId;
import dev.docket.matter.CommentText;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterTally;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Revision;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import dev.docket.matter.ui.ActivityPanel;
import dev.docket.matter.ui.ChecklistPanel;
import dev.docket.matter.ui.CommentsPanel;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.matter.ui.MatterTabs;
import dev.docket.matter.ui.Part;
import dev.docket.sync.BoardUpdate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes on in an open matter beside its fields: shown, followed, and changed as its user wants. */
final class MatterLife implements ChecklistPanel.Actions, CommentsPanel.Actions, ActivityPanel.Actions {

    /** So many comments are shown at first, and so many more whenever that is wanted. */
    private static final int COMMENTS = 50;

    private final MatterTabs parts;
    private final BoardId id;
    private final MatterId matter;
    private final MatterLifeService life;
    private final LifeCommands commands;
    private final ChecklistPanel checklist;
    private final CommentsPanel comments;
    private final ActivityPanel activity;
    private final Set<Part> stale = EnumSet.noneOf(Part.class);
    private BoardSnapshot board;
    private int shownComments = COMMENTS;
    private Revision newest = Revision.NONE;
    private Revision oldest = Revision.NONE;

    MatterLife(
            MatterPanel panel,
            BoardSnapshot board,
            OpenMatter matter,
            MatterLifeService life,
            People people,
            PanelHost host,
            RefusalText refusals) {
        parts = panel.parts();
        this.board = board;
        this.id = board.id();
        this.matter = matter.id();
        this.life = life;
        commands = new LifeCommands(
                matter.number(), host, refusals, this::refresh, panel::isAttached, panel::getTranslation);
        checklist = new ChecklistPanel(this);
        comments = new CommentsPanel(people.all(), people.seeing(board), people.self(), this);
        activity = new ActivityPanel(people.all(), this::stage, this);
    }

    /** Shows all of it for the first time. */
    void show() {
        parts.add(Part.CHECKLIST, checklist);
        parts.add(Part.COMMENTS, comments);
        parts.add(Part.ACTIVITY, activity);
        parts.onTurned(this::read);
        follow();
    }

    void follow(BoardUpdate update) {
        board = update.snapshot();
        if (update.mayConcern(matter)) {
            follow();
        }
    }

    /** The board knows how much there is: what is not seen is read when its user turns to it. */
    private void follow() {
        board.matter(matter).map(MatterSnapshot::tally).ifPresentOrElse(this::count, this::showArchived);
        refresh();
    }

    private void count(MatterTally tally) {
        countItems(tally.done(), tally.items());
        parts.count(Part.COMMENTS, tally.comments() == 0 ? "" : Integer.toString(tally.comments()));
    }

    /** The board knows nothing of what is in its archive. */
    private void showArchived() {
        showItems();
        showComments();
    }

    private void refresh() {
        stale.addAll(EnumSet.allOf(Part.class));
        read();
    }

    private void read() {
        parts.seen().filter(stale::contains).ifPresent(part -> {
            switch (part) {
                case CHECKLIST -> showItems();
                case COMMENTS -> showComments();
                case ACTIVITY -> showLater();
            }
            stale.remove(part);
        });
    }

    private void countItems(int done, int all) {
        parts.count(Part.CHECKLIST, all == 0 ? "" : parts.getTranslation("matter.part.progress", done, all));
    }

    private void showItems() {
        List<ChecklistItem> items = life.checklist(id, matter);
        checklist.show(items);
        countItems((int) items.stream().filter(ChecklistItem::done).count(), items.size());
    }

    private void showComments() {
        // One more than is shown tells whether there are any.
        List<Comment> found = life.comments(id, matter, shownComments + 1);
        boolean more = found.size() > shownComments;
        comments.show(more ? found.subList(1, found.size()) : found, more);
        if (!more) {
            parts.count(Part.COMMENTS, found.isEmpty() ? "" : Integer.toString(found.size()));
        }
    }

    private void showLater() {
        List<Activity> page = read(Optional.empty());
        List<Activity> later =
                page.stream().filter(each -> each.revision().isAfter(newest)).toList();
        if (later.size() == page.size()) {
            showNewest(page);
        } else {
            activity.prepend(later);
        }
        page.stream().findFirst().ifPresent(first -> newest = first.revision());
    }

    private void showNewest(List<Activity> page) {
        activity.show(page);
        newest = page.isEmpty() ? Revision.NONE : page.getFirst().revision();
        oldest = page.isEmpty() ? Revision.NONE : page.getLast().revision();
    }

    private List<Activity> read(Optional<Revision> before) {
        return life.activity(id, matter, activity.filter(), before);
    }

    @Override
    public void filter() {
        showNewest(read(Optional.empty()));
    }

    @Override
    public void more() {
        List<Activity> page = read(Optional.of(oldest));
        activity.append(page);
        if (!page.isEmpty()) {
            oldest = page.getLast().revision();
        }
    }

    @Override
    public void add(CommandId id, ItemText text, Consumer<String> told) {
        commands.sendTyped(
                id, (command, origin, of) -> new ChecklistCommand.Add(command, origin, of, matter, text), told);
    }

    @Override
    public void check(ItemId item, boolean done, Consumer<String> told) {
        commands.send(
                (command, origin, of) -> new ChecklistCommand.Check(command, origin, of, matter, item, done), told);
    }

    @Override
    public void rename(ItemId item, ItemText seen, ItemText text, Consumer<String> told) {
        commands.sendTyped(
                (command, origin, of) -> new ChecklistCommand.Rename(command, origin, of, matter, item, seen, text),
                item,
                List.of(text, seen),
                told);
    }

    @Override
    public void move(ItemId item, @Nullable ItemId above) {
        commands.send(
                (command, origin, of) -> new ChecklistCommand.Move(command, origin, of, matter, item, above),
                refusal -> {});
    }

    @Override
    public void remove(ItemId item) {
        commands.send(
                (command, origin, of) -> new ChecklistCommand.Remove(command, origin, of, matter, item), refusal -> {});
    }

    @Override
    public void say(CommentText text, Consumer<String> told) {
        commands.sendTyped(
                (command, origin, of) -> new CommentCommand.Add(command, origin, of, matter, text), text, text, told);
    }

    @Override
    public void edit(CommentId comment, CommentText seen, CommentText text, Consumer<String> told) {
        commands.sendTyped(
                (command, origin, of) -> new CommentCommand.Edit(command, origin, of, matter, comment, seen, text),
                comment,
                List.of(text, seen),
                told);
    }

    @Override
    public void delete(CommentId comment) {
        commands.send(
                (command, origin, of) -> new CommentCommand.Delete(command, origin, of, matter, comment),
                refusal -> {});
    }

    @Override
    public void earlier() {
        shownComments += COMMENTS;
        showComments();
    }

    private String stage(StageId stage) {
        return board.stage(stage).map(StageSnapshot::name).orElse("");
    }
}
