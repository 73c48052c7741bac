package dev.docket.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** For whatever else went wrong while a page was opened. */
class FailurePage extends StatePage implements HasErrorParameter<Exception> {

    private final transient FailureLog failures;

    FailurePage(FailureLog failures) {
        this.failures = failures;
    }

    /** A view that opened and whose service then refused is not a failure. */
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Refusal.isBehind(parameter.getCaughtException())) {
            show("state.notAllowed");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        show("state.failure");
        addReference(failures.record(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
