package dev.docket.matter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.shell.CopyButton;

/**
 * A quiet line above a panel's fields, where nothing hides it; and what is left to do with typed text that can no longer
 * be saved.
 */
class PanelNotice extends Div {

    private final Paragraph line = new Paragraph();
    private final CopyButton copy = new CopyButton(getTranslation("matter.rescue.copy"));
    private final Button create;
    private final Div rescue;

    /** Says nothing yet; {@code anew} makes a new matter of what was typed. */
    PanelNotice(Runnable anew) {
        create = new Button(getTranslation("matter.rescue.new"), click -> anew.run());
        create.addThemeVariants(ButtonVariant.TERTIARY);
        rescue = new Div(copy, create);
        rescue.addClassName("matter-rescue");
        line.getElement().setAttribute("role", "status");
        addClassName("matter-notice");
        add(line, rescue);
        tell("");
    }

    void tell(String text) {
        line.setText(text);
        rescue.setVisible(false);
        setVisible(!text.isEmpty());
    }

    /** Says why what was typed cannot be saved, and offers to copy it, perhaps to make a new matter of it. */
    void offer(String why, String typed, boolean anew) {
        tell(why);
        copy.setText(typed);
        create.setVisible(anew);
        rescue.setVisible(true);
    }
}
