package dev.docket.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import dev.docket.database.DatabaseTrouble;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For whatever else went wrong while a page was opened. */
class FailurePage extends StatePage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

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
        if (DatabaseTrouble.isTemporary(parameter.getCaughtException())) {
            LOG.warn(
                    "A page could not be opened: {}",
                    parameter.getCaughtException().getMessage());
            show("state.away");
            addRetry();
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        show("state.failure");
        addReference(failures.record(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
