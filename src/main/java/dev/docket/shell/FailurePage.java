package dev.docket.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/** For whatever else went wrong while a page was opened. */
class FailurePage extends StatePage implements HasErrorParameter<Exception> {

    private final transient FailureLog failures;

    FailurePage(FailureLog failures) {
        super("state.failure");
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addReference(failures.record(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
