package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import dev.docket.identity.Person;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A matter beside the board: read, edited, archived; or a new one being written. */
@StyleSheet("matter.css")
@StyleSheet("markdown.css")
@StyleSheet("parts.css")
public class MatterPanel extends Aside {

    private final PanelNotice notice;
    private final MatterForm form;
    private final MatterTabs tabs;
    private final PanelHead head;
    private final PanelFoot foot;
    private final DetailText texts;
    private final Actions actions;
    private boolean writable;
    private boolean saving;
    private boolean archived;

    public MatterPanel(List<Person> people, Vocabulary vocabulary, boolean writable, Actions actions) {
        this.actions = actions;
        this.writable = writable;
        texts = new DetailText(people, this::getTranslation, getLocale());
        head = new PanelHead(actions::close);
        notice = new PanelNotice(this::anew);
        form = new MatterForm(people, vocabulary, writable, this::changed);
        foot = new PanelFoot(this, () -> actions.save(form.edits(), form.details()), actions::move, actions::archive);
        tabs = new MatterTabs(form, foot::show, this::changed);
        Shortcuts.addShortcutListener(this, actions::close, Key.ESCAPE).listenOn(this);

        // Whoever opens it by keyboard goes on in it.
        getElement().setAttribute("tabindex", "-1");
        addClassName("matter-panel");
        foot.allow(writable);
        add(head, notice, tabs, foot);
    }

    /** What is beside the fields: nothing as yet. */
    public MatterTabs parts() {
        return tabs;
    }

    /** Shows something more below the title. */
    public void accompany(Component companion) {
        head.add(companion);
    }

    /** Whether the user may write from now on. */
    public void allow(boolean writable) {
        this.writable = writable;
        form.allow(writable);
        tabs.allow(writable && !archived);
        foot.allow(writable);
        if (!writable && isDirty()) {
            rescue(getTranslation("matter.readOnly"), false);
        }
    }

    /** Shows a matter that is there. */
    public void show(OpenMatter matter, String stage) {
        head(matter, stage);
        form.show(matter.details());
        tell(matter.archived() ? getTranslation("matter.archived") : "");
        changed();
    }

    /**
     * Shows the matter as it is now, as far as its user has not changed it himself: that stays, with a word on what
     * others made of it.
     *
     * @param author who changed a field last; empty where nobody knows
     */
    public void follow(OpenMatter now, String stage, Function<MatterField, String> author) {
        head(now, stage);
        form.allow(writable && !saving && !now.archived());
        form.follow(now.details(), (field, edit) -> mark(now.details(), field, edit, author.apply(field)));
        changed();
    }

    /**
     * What was typed can no longer be saved: offers to copy it.
     *
     * @param anew whether also to make a new matter of it
     */
    public void rescue(String why, boolean anew) {
        form.allow(false);
        tabs.allow(false);
        foot.offer(false, false);
        String typed = Stream.of(form.typed(texts), tabs.unsent())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        notice.offer(why, typed, anew && form.isDirty());
    }

    /** What was typed elsewhere, into a matter that has just been begun. */
    public void type(MatterDetails typed) {
        form.type(typed);
        changed();
    }

    /** Brings back what was typed once before about what it shows. */
    public void resume(MatterDetails now, Draft draft, String note) {
        form.resume(now, draft, texts);
        tabs.resume(draft.comment());
        tell(note);
        changed();
    }

    /** Begins a new matter, which goes into this stage. */
    public void begin(MatterDetails blank, String stage) {
        head.show(stage, getTranslation("matter.new"));
        getElement().setAttribute("aria-label", getTranslation("matter.new"));
        foot.offer(true, false);
        form.show(blank);
        form.focusFirst();
        changed();
    }

    /** Whether something was typed that is not saved or sent. */
    public boolean isDirty() {
        return form.isDirty() || isUnsent();
    }

    /** Whether something was typed beside the fields and not sent. */
    public boolean isUnsent() {
        return !tabs.unsent().isEmpty();
    }

    /** Says at each field why its value cannot be taken. */
    public void showProblems(Map<MatterField, String> problems) {
        form.showProblems(problems);
    }

    /**
     * Shows others' values as they are now, and what the user typed in the fields where both changed.
     *
     * @param authors says whose a value is, and since when
     */
    public void showConflicts(OpenMatter now, List<FieldConflict> conflicts, Function<FieldConflict, String> authors) {
        form.showConflicts(now.details(), conflicts, texts, authors);
        head.retitle(now.details().title());
        tell(getTranslation("matter.conflicts"));
        changed();
    }

    /** Asks whose value each of these fields shall have; the panel shows them already. */
    public void ask(List<FieldConflict> conflicts, Function<FieldConflict, String> authors) {
        ConflictDialog dialog = new ConflictDialog(
                conflicts, texts, authors, this::decide, () -> getElement().callJsFunction("focus"));
        addDetachListener(gone -> dialog.close());
        dialog.open();
    }

    /** What was typed is on its way to the server, or it has been decided on: what came after it would be lost. */
    public void saving(boolean underWay) {
        saving = underWay;
        form.allow(writable && !underWay);
        foot.saving(underWay);
    }

    /** A quiet line above the fields; nothing hides it. */
    public void tell(String text) {
        notice.tell(text);
    }

    private void decide(Map<MatterField, ConflictChoice> choices) {
        form.decide(choices);
        changed();
        Optional<MatterField> first = choices.entrySet().stream()
                .filter(each -> each.getValue() == ConflictChoice.EDIT)
                .map(Map.Entry::getKey)
                .findFirst();
        if (first.isPresent()) {
            form.focus(first.get());
        } else if (isDirty()) {
            actions.save(form.edits(), form.details());
        } else {
            actions.close();
        }
    }

    private void head(OpenMatter matter, String stage) {
        head.show(
                getTranslation("matter.place", matter.number().value(), stage),
                matter.details().title());
        head.close(matter.closed(), texts);
        getElement().setAttribute("aria-label", matter.details().title());
        archived = matter.archived();
        foot.offer(!archived, !archived);
        tabs.allow(writable && !archived);
    }

    /** What others made of a field that the user has changed as well. */
    private String mark(MatterDetails now, MatterField field, FieldEdit edit, String author) {
        Object theirs = now.get(field);
        if (!edit.collidesWith(field, theirs)) {
            return getTranslation("matter.followed.merged");
        }
        String key = author.isEmpty() ? "matter.followed" : "matter.followed.by";
        return getTranslation(key, texts.of(theirs), author);
    }

    private void anew() {
        actions.anew(form.details());
    }

    private void changed() {
        actions.typing(form.edits(), tabs.draft());
    }

    /** What its owner does when the user wants something. */
    public interface Actions {

        void save(Map<MatterField, FieldEdit> edits, MatterDetails details);

        /** Asks where the matter is to go. */
        void move();

        void archive();

        void close();

        /** Makes a new matter of what was typed about one that takes no more changes. */
        void anew(MatterDetails typed);

        /** Told of all that is typed and not saved, and of a comment that was begun. */
        void typing(Map<MatterField, FieldEdit> edits, String comment);
    }
}
