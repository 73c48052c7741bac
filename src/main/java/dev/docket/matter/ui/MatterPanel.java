package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.docket.identity.Person;
import dev.docket.matter.Draft;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.OpenMatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A matter beside the board: read, edited, archived; or a new one being written. */
public class MatterPanel extends Aside {

    private final Span number = new Span();
    private final H2 title = new H2();
    private final Paragraph notice = new Paragraph();
    private final MatterForm form;
    private final Button save = new Button();
    private final Button archive = new Button();
    private final Div head = new Div();
    private final Div foot = new Div();
    private final DetailText texts;
    private final Actions actions;
    private boolean writable;

    public MatterPanel(List<Person> people, Collection<String> practiceAreas, boolean writable, Actions actions) {
        this.actions = actions;
        this.writable = writable;
        texts = new DetailText(people, this::getTranslation, getLocale());
        form = new MatterForm(people, practiceAreas, writable, this::changed);
        configureButtons();
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE).listenOn(this);

        notice.addClassName("matter-notice");
        notice.setVisible(false);
        notice.getElement().setAttribute("role", "status");
        number.addClassName("matter-number");
        addClassName("matter-panel");
        foot.addClassName("matter-foot");
        foot.setVisible(writable);
        foot.add(save, archive);
        fillHead();
        add(head, notice, form, foot);
    }

    /** Shows something more below the title. */
    public void accompany(Component companion) {
        head.add(companion);
    }

    /** Whether the user may write from now on. */
    public void allow(boolean writable) {
        this.writable = writable;
        form.allow(writable);
        foot.setVisible(writable);
        if (!writable && isDirty()) {
            tell(getTranslation("matter.readOnly"));
        }
    }

    /** Shows a matter that is there. */
    public void show(OpenMatter matter, String stage) {
        number.setText(getTranslation("matter.place", matter.number().value(), stage));
        title.setText(matter.details().title());
        getElement().setAttribute("aria-label", matter.details().title());
        archive.setVisible(!matter.archived());
        save.setVisible(!matter.archived());
        form.show(matter.details());
        tell(matter.archived() ? getTranslation("matter.archived") : "");
        changed();
    }

    /** Brings back what was typed once before about what it shows. */
    public void resume(MatterDetails now, Draft draft, String note) {
        form.resume(now, draft, texts);
        tell(note);
        changed();
    }

    /** Begins a new matter, which goes into this stage. */
    public void begin(MatterDetails blank, String stage) {
        number.setText(stage);
        title.setText(getTranslation("matter.new"));
        getElement().setAttribute("aria-label", getTranslation("matter.new"));
        archive.setVisible(false);
        form.show(blank);
        form.focusFirst();
        changed();
    }

    public boolean isDirty() {
        return form.isDirty();
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
        title.setText(now.details().title());
        tell(getTranslation("matter.conflicts"));
        changed();
    }

    /** What was typed is on its way to the server, or it has been decided on: what came after it would be lost. */
    public void saving(boolean underWay) {
        form.allow(writable && !underWay);
        save.setEnabled(!underWay);
        save.setText(getTranslation(underWay ? "matter.saving" : "matter.save"));
    }

    /** A quiet line above the fields; nothing hides it. */
    public void tell(String text) {
        notice.setText(text);
        notice.setVisible(!text.isEmpty());
    }

    private void configureButtons() {
        save.setText(getTranslation("matter.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.addClickListener(click -> actions.save(form.edits(), form.details()));
        archive.setText(getTranslation("matter.archive"));
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        archive.addClickListener(click -> actions.archive());
    }

    private void fillHead() {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("matter.close"));
        close.setTooltipText(getTranslation("matter.close"));
        close.addClassName("matter-close");
        head.add(number, close, title);
        head.addClassName("matter-head");
    }

    private void close() {
        actions.close();
    }

    private void changed() {
        actions.typing(form.edits());
    }

    /** What its owner does when the user wants something. */
    public interface Actions {

        void save(Map<MatterField, FieldEdit> edits, MatterDetails details);

        void archive();

        void close();

        /** Told of all that is typed and not saved. */
        void typing(Map<MatterField, FieldEdit> edits);
    }
}
