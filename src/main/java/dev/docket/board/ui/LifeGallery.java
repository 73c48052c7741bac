package dev.docket.board.ui;

import dev.docket.matter.Activity;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.ChecklistItem;
import dev.docket.matter.CommandId;
import dev.docket.matter.Comment;
import dev.docket.matter.CommentId;
import dev.docket.matter.CommentText;
import dev.docket.matter.FieldChange;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterField;
import dev.docket.matter.Revision;
import dev.docket.matter.ui.ActivityPanel;
import dev.docket.matter.ui.ChecklistPanel;
import dev.docket.matter.ui.CommentsPanel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a matter's panel shows beside the fields. */
class LifeGallery implements Gallery {

    private final Clock clock;

    LifeGallery(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String key() {
        return "life";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show("checklist", checklist(item("File the reply", true), item("Instruct counsel on costs", false)));
        pane.show("empty", checklist());
        pane.show("comments", comments());
        pane.show("activity", activity());
    }

    private static ChecklistPanel checklist(ChecklistItem... items) {
        ChecklistPanel panel = new ChecklistPanel(new Nothing());
        panel.show(List.of(items));
        return panel;
    }

    private static ChecklistItem item(String text, boolean done) {
        return new ChecklistItem(new ItemId(CommandId.random().value()), new ItemText(text), done);
    }

    private CommentsPanel comments() {
        CommentsPanel panel = new CommentsPanel(
                SamplePractice.PEOPLE.all(), SamplePractice.PEOPLE.all(), SamplePractice.ADA, new Nothing());
        panel.show(
                List.of(
                        comment(false, "@ada, the court has moved the hearing:\n\n- **12 May**, 10:00\n- room 204"),
                        comment(true, "Thanks. The client [knows](https://example.com).")),
                true);
        return panel;
    }

    private Comment comment(boolean own, String text) {
        var author = own ? SamplePractice.ADA : SamplePractice.BEN;
        Instant at = ago(own ? 2 : 180);
        return new Comment(
                new CommentId(CommandId.random().value()),
                author.id(),
                author.name(),
                new CommentText(text),
                at,
                own ? at : null);
    }

    private ActivityPanel activity() {
        ActivityPanel panel = new ActivityPanel(SamplePractice.PEOPLE.all(), stage -> "Discovery", new Nothing());
        FieldEdit client = new FieldEdit("Harbour", "Harbour Freight plc");
        FieldChange item = new FieldChange("File the reply", "File the reply");
        panel.show(List.of(
                entry(4, ChangeKind.COMMENT_ADDED, Map.of(), Map.of()),
                entry(3, ChangeKind.ITEM_CHECKED, Map.of(), Map.of(Change.TEXT, item)),
                entry(2, ChangeKind.MATTER_EDITED, Map.of(MatterField.CLIENT, client), Map.of()),
                entry(1, ChangeKind.MATTER_CREATED, Map.of(), Map.of(Change.STAGE, new FieldChange(null, "1")))));
        return panel;
    }

    private Activity entry(
            int number, ChangeKind kind, Map<MatterField, FieldEdit> edits, Map<String, FieldChange> fields) {
        Instant at = ago(60L * (5 - number));
        return new Activity(new Revision(number), kind, SamplePractice.BEN.name(), at, edits, fields);
    }

    private Instant ago(long minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    /** Here is nothing to change. */
    private static final class Nothing implements ChecklistPanel.Actions, CommentsPanel.Actions, ActivityPanel.Actions {

        @Override
        public void add(CommandId id, ItemText text, Consumer<String> told) {}

        @Override
        public void check(ItemId item, boolean done, Consumer<String> told) {}

        @Override
        public void rename(ItemId item, ItemText seen, ItemText text, Consumer<String> told) {}

        @Override
        public void move(ItemId item, @Nullable ItemId above) {}

        @Override
        public void remove(ItemId item) {}

        @Override
        public void say(CommentText text, Consumer<String> told) {}

        @Override
        public void edit(CommentId comment, CommentText seen, CommentText text, Consumer<String> told) {}

        @Override
        public void delete(CommentId comment) {}

        @Override
        public void earlier() {}

        @Override
        public void filter() {}

        @Override
        public void more() {}
    }
}
