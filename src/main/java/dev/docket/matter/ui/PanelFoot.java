package dev.docket.matter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done with the fields of a matter; stands at the foot of its panel while they are seen. */
class PanelFoot extends Div {

    private final Button save = new Button(getTranslation("matter.save"));
    private final Button archive = new Button(getTranslation("matter.archive"));
    private final Button move = new Button(getTranslation("matter.move"));
    private boolean writable;
    private boolean seen = true;

    PanelFoot(Component panel, Runnable saving, Runnable moving, Runnable archiving) {
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(panel);
        save.addClickListener(click -> saving.run());
        move.addThemeVariants(ButtonVariant.TERTIARY);
        move.addClickListener(click -> moving.run());
        archive.addThemeVariants(ButtonVariant.TERTIARY);
        archive.addClickListener(click -> archiving.run());
        addClassName("matter-foot");
        add(save, move, archive);
    }

    void allow(boolean mayWrite) {
        writable = mayWrite;
        follow();
    }

    /** Whether the fields are seen. */
    void show(boolean fields) {
        seen = fields;
        follow();
    }

    /** What can be done: to save what was typed, and to move or archive what is there. */
    void offer(boolean toSave, boolean toArchive) {
        save.setVisible(toSave);
        move.setVisible(toArchive);
        archive.setVisible(toArchive);
        follow();
    }

    void saving(boolean underWay) {
        save.setEnabled(!underWay);
        save.setText(getTranslation(underWay ? "matter.saving" : "matter.save"));
    }

    private void follow() {
        setVisible(writable && seen && (save.isVisible() || archive.isVisible()));
    }
}
