package dev.docket.shell;

import com.vaadin.flow.component.UI;

/** A page into which people type, and which asks before that is lost. */
public interface CarefulPage {

    /** Goes on at once, or after the user has let go of what he typed. */
    void leave(Runnable onwards);

    /** The same for whatever page is open there. */
    static void leave(UI ui, Runnable onwards) {
        ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(CarefulPage.class::isInstance)
                .map(CarefulPage.class::cast)
                .findFirst()
                .ifPresentOrElse(page -> page.leave(onwards), onwards);
    }
}
