package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

/** More pages in the session of a browserless test, which holds its lock. */
final class Pages {

    private Pages() {}

    static UI open() {
        VaadinSession session = VaadinSession.getCurrent();
        UI page = new UI();
        page.getInternals().setSession(session);
        page.doInit(VaadinRequest.getCurrent(), session.getNextUIid(), "docket");
        session.addUI(page);
        return page;
    }

    /** What Flow does when the lock is let go: whoever wanted to enter a page does so now. */
    static void enter() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }
}
