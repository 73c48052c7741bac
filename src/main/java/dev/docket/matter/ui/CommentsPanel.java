package dev.docket.matter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.identity.Person;
import dev.docket.matter.Comment;
import dev.docket.matter.CommentId;
import dev.docket.matter.CommentText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people have said about a matter, the newest last, and where to say more. */
public class CommentsPanel extends PanelPart {

    private final Map<CommentId, CommentRow> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("comment.empty"));
    private final Button earlier = new Button(getTranslation("comment.earlier"));
    private final CommentField text;
    private final Button send = new Button(getTranslation("comment.send"));
    private final Markdown markdown;
    private final List<Person> members;
    private final Person viewer;
    private final Actions actions;
    private boolean writable = true;

    /**
     * Shows no comments yet.
     *
     * @param people everybody, for showing who is mentioned
     * @param members who can be mentioned
     */
    public CommentsPanel(List<Person> people, List<Person> members, Person viewer, Actions actions) {
        this.markdown = new Markdown(people);
        this.members = members;
        this.viewer = viewer;
        this.actions = actions;
        text = new CommentField(getTranslation("comment.label"), members, this::typed, this::send);
        text.identify("comment");
        text.addButtons(send);
        text.addClassName("comment-foot");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        earlier.addClickListener(click -> actions.earlier());
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", getTranslation("matter.part.comments"));
        list.addClassName("comments");
        addClassName("matter-part");
        add(earlier, empty, list, text);
    }

    /**
     * Shows the newest comments as they are now. One that its author is changing stays until he has finished.
     *
     * @param more whether there are earlier ones
     */
    public void show(List<Comment> comments, boolean more) {
        List<CommentId> ids = comments.stream().map(Comment::id).toList();
        new ArrayList<>(rows.values())
                .stream()
                        .filter(row ->
                                !ids.contains(row.comment()) && row.unsent().isEmpty())
                        .forEach(this::drop);
        for (int i = 0; i < comments.size(); i++) {
            Comment comment = comments.get(i);
            CommentRow row = rows.computeIfAbsent(
                    comment.id(), id -> new CommentRow(id, markdown, members, viewer, actions, this::typed));
            row.show(comment);
            row.allow(writable);
            if (list.indexOf(row) != i) {
                list.addComponentAtIndex(Math.min(i, list.getComponentCount()), row);
            }
        }
        list.setVisible(list.getComponentCount() > 0);
        empty.setVisible(comments.isEmpty());
        earlier.setVisible(more);
    }

    private void drop(CommentRow row) {
        rows.remove(row.comment());
        list.remove(row);
    }

    @Override
    void allow(boolean mayWrite) {
        writable = mayWrite;
        text.allow(mayWrite);
        send.setVisible(mayWrite);
        rows.values().forEach(row -> row.allow(mayWrite));
    }

    @Override
    String unsent() {
        return Stream.concat(Stream.of(text.getValue()), rows.values().stream().map(CommentRow::unsent))
                .filter(typed -> !typed.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    String draft() {
        return text.getValue();
    }

    @Override
    void resume(String draft) {
        text.setValue(draft);
    }

    private void send(String typed) {
        Optional<String> problem = CommentText.problem(typed);
        if (problem.isPresent()) {
            text.refuse(getTranslation("comment.problem." + problem.get()));
        } else {
            actions.say(new CommentText(typed), refusal -> sent(typed, refusal));
        }
    }

    private void sent(String typed, String refusal) {
        if (refusal.isEmpty()) {
            text.taken(typed);
        } else {
            text.refuse(refusal);
        }
    }

    /** What its owner does when the user wants something; tells why it was not done, or an empty text. */
    public interface Actions {

        void say(CommentText text, Consumer<String> told);

        void edit(CommentId comment, CommentText seen, CommentText text, Consumer<String> told);

        void delete(CommentId comment);

        /** Shows more of those that were said before. */
        void earlier();
    }
}
