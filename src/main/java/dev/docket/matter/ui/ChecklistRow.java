package dev.docket.matter.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.matter.ChecklistItem;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import dev.docket.shell.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item of a checklist: checked with a click, worded otherwise in its place, the rest from its menu. */
class ChecklistRow extends Div {

    private final ItemId id;
    private final ChecklistPanel.Actions actions;
    private final Runnable typed;
    private final Checkbox box = new Checkbox();
    private final TextField field = new TextField();
    private final MenuBar menu = new MenuBar();
    private final MenuItem dots = menu.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
    private final MenuItem up;
    private final MenuItem down;
    private @Nullable ChecklistItem shown;
    private @Nullable ItemText seen;
    private @Nullable ItemId higher;
    private @Nullable ItemId lower;

    ChecklistRow(ItemId id, ChecklistPanel.Actions actions, Runnable typed) {
        this.id = id;
        this.actions = actions;
        this.typed = typed;
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.check(id, change.getValue(), this::checked);
            }
        });
        SubMenu items = dots.getSubMenu();
        items.addItem(getTranslation("checklist.rename"), click -> edit());
        up = items.addItem(getTranslation("checklist.up"), click -> actions.move(id, higher));
        down = items.addItem(getTranslation("checklist.down"), click -> actions.move(id, lower));
        items.addSeparator();
        items.addItem(getTranslation("checklist.remove"), click -> actions.remove(id));
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("docket-dots");
        configureField();
        getElement().setAttribute("role", "listitem");
        addClassName("checklist-row");
        add(box, field, menu);
    }

    private void configureField() {
        field.setVisible(false);
        field.setMaxLength(ItemText.LONGEST);
        field.setAriaLabel(getTranslation("checklist.rename.label"));
        field.setHelperText(getTranslation("checklist.rename.hint"));
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            typed.run();
        });
        Shortcuts.addShortcutListener(field, this::save, Key.ENTER).listenOn(field);
        Shortcuts.addShortcutListener(field, this::finish, Key.ESCAPE).listenOn(field);
    }

    ItemId item() {
        return id;
    }

    /**
     * Shows the item.
     *
     * @param above what it is to stand below in order to go up; null for the top
     * @param risen whether it can go up
     * @param below what it is to stand below in order to go down; null if it cannot
     */
    void show(ChecklistItem item, @Nullable ItemId above, boolean risen, @Nullable ItemId below) {
        higher = above;
        lower = below;
        up.setEnabled(risen);
        down.setEnabled(below != null);
        if (!item.equals(shown)) {
            shown = item;
            box.setLabel(item.text().value());
            box.setValue(item.done());
            dots.setAriaLabel(getTranslation("checklist.menu", item.text().value()));
            getElement().getClassList().set("done", item.done());
        }
    }

    void allow(boolean writable) {
        Writing.allow(box, writable);
        menu.setVisible(writable);
        Writing.allow(field, writable);
    }

    /** What was typed and not saved; empty if nothing is. */
    String unsent() {
        return field.isVisible() && seen != null && !field.getValue().equals(seen.value()) ? field.getValue() : "";
    }

    private void checked(String refusal) {
        if (!refusal.isEmpty() && shown != null) {
            box.setValue(shown.done());
        }
    }

    private void edit() {
        if (shown != null) {
            seen = shown.text();
            field.setValue(shown.text().value());
            turn(true);
            field.focus();
        }
    }

    private void save() {
        Optional<String> problem = ItemText.problem(field.getValue());
        if (problem.isPresent()) {
            warn(getTranslation("checklist.problem." + problem.get()));
        } else if (seen != null) {
            actions.rename(id, seen, new ItemText(field.getValue()), this::saved);
        }
    }

    /** What somebody else made of it is seen from now on: saving again means it in that knowledge. */
    private void saved(String refusal) {
        if (refusal.isEmpty()) {
            finish();
        } else {
            warn(refusal);
            seen = shown == null ? seen : shown.text();
        }
    }

    private void finish() {
        seen = null;
        turn(false);
        typed.run();
        box.focus();
    }

    private void turn(boolean editing) {
        field.setVisible(editing);
        box.setVisible(!editing);
        menu.setVisible(!editing);
    }

    private void warn(String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(true);
    }
}
