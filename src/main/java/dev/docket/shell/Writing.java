package dev.docket.shell;

import com.vaadin.flow.component.HasElement;

/**
 * Whether people may write into a field, said to the browser alone. A field that is read-only on the server sets back what
 * its user has typed meanwhile; here it arrives, and is the application's to refuse.
 */
public final class Writing {

    private Writing() {}

    public static void allow(HasElement field, boolean allowed) {
        field.getElement().setAttribute("readonly", !allowed);
    }
}
