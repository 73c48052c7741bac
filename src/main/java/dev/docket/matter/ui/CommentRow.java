package dev.docket.matter.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.Comment;
import dev.docket.matter.CommentId;
import dev.docket.matter.CommentText;
import dev.docket.shell.DestructiveQuestion;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment: who, when, what. Its author changes it in its place. */
class CommentRow extends Div {

    private final CommentId id;
    private final Person viewer;
    private final CommentsPanel.Actions actions;
    private final Runnable typed;
    private final Div head = new Div();
    private final MarkdownText text;
    private final Button edit = new Button(VaadinIcon.PENCIL.create(), click -> edit());
    private final Button delete = new Button(VaadinIcon.TRASH.create(), click -> askToDelete());
    private final CommentField field;
    private @Nullable Comment shown;
    private @Nullable CommentText seen;

    CommentRow(
            CommentId id,
            Markdown markdown,
            List<Person> members,
            Person viewer,
            CommentsPanel.Actions actions,
            Runnable typed) {
        this.id = id;
        this.viewer = viewer;
        this.actions = actions;
        this.typed = typed;
        text = new MarkdownText(markdown);
        field = new CommentField(getTranslation("comment.edit"), members, typed, this::save);
        field.addButtons(
                new Button(getTranslation("edit.save")), new Button(getTranslation("edit.cancel"), click -> finish()));
        field.holdWhileSending();
        field.setVisible(false);
        Shortcuts.addShortcutListener(field, this::finish, Key.ESCAPE).listenOn(field);
        edit.setAriaLabel(getTranslation("comment.edit"));
        delete.setAriaLabel(getTranslation("comment.delete"));
        List.of(edit, delete).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        head.addClassName("comment-head");
        getElement().setAttribute("role", "listitem");
        addClassName("comment");
        add(head, text, field);
    }

    CommentId comment() {
        return id;
    }

    void show(Comment comment) {
        if (!comment.equals(shown)) {
            shown = comment;
            text.show(comment.text().value());
            Span author = new Span(comment.authorName());
            author.addClassName("comment-author");
            head.removeAll();
            head.add(author, new When(comment.at()));
            if (comment.edited() != null) {
                head.add(new Span(getTranslation("comment.edited")));
            }
            head.add(edit, delete);
        }
    }

    void allow(boolean writable) {
        boolean own = shown != null && viewer.id().equals(shown.author());
        edit.setVisible(writable && own);
        delete.setVisible(writable && (own || viewer.role() == Role.ADMINISTRATOR));
        field.allow(writable);
    }

    /** What was typed and not saved; empty if nothing is. */
    String unsent() {
        return seen != null && !field.getValue().equals(seen.value()) ? field.getValue() : "";
    }

    private void edit() {
        if (shown != null) {
            seen = shown.text();
            field.setValue(shown.text().value());
            turn(true);
            field.focus();
        }
    }

    private void save(String changed) {
        Optional<String> problem = CommentText.problem(changed);
        if (problem.isPresent()) {
            field.refuse(getTranslation("comment.problem." + problem.get()));
        } else if (seen != null) {
            actions.edit(id, seen, new CommentText(changed), this::saved);
        }
    }

    private void saved(String refusal) {
        if (refusal.isEmpty()) {
            finish();
        } else {
            field.refuse(refusal);
            seen = shown == null ? seen : shown.text();
        }
    }

    private void finish() {
        seen = null;
        field.answered();
        turn(false);
        typed.run();
        edit.focus();
    }

    private void turn(boolean editing) {
        field.setVisible(editing);
        text.setVisible(!editing);
    }

    private void askToDelete() {
        new DestructiveQuestion(
                        getTranslation("comment.delete.title"),
                        getTranslation("comment.delete.message"),
                        getTranslation("comment.delete.confirm"),
                        getTranslation("edit.cancel"),
                        () -> actions.delete(id))
                .open();
    }
}
