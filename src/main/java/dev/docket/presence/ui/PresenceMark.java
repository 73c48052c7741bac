package dev.docket.presence.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import dev.docket.identity.Person;

/** A round sign for somebody, or for several, which says who it is, and shows by a pencil that something is being edited. */
class PresenceMark extends Span {

    private final Avatar avatar = new Avatar();
    private final Icon pencil = VaadinIcon.PENCIL.create();
    private final Tooltip tooltip = Tooltip.forComponent(this);

    /** For several people, with no colour of its own. */
    PresenceMark() {
        avatar.addClassName("docket-avatar");
        avatar.getElement().setAttribute("aria-hidden", "true");
        pencil.setVisible(false);
        pencil.getElement().setAttribute("aria-hidden", "true");
        addClassName("presence-mark");
        getElement().setAttribute("role", "img").setAttribute("tabindex", "0");
        add(avatar, pencil);
    }

    PresenceMark(Person person) {
        this();
        avatar.setAbbreviation(person.initials());
        avatar.getStyle().set("--vaadin-avatar-background", "var(--docket-person-" + person.colour() + ")");
    }

    void count(String count) {
        avatar.setAbbreviation(count);
    }

    /** What somebody learns who points at it, or has it read to him. */
    void say(String text, boolean editing) {
        tooltip.setText(text);
        getElement().setAttribute("aria-label", text);
        pencil.setVisible(editing);
        setClassName("presence-editing", editing);
    }
}
