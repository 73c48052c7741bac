package dev.docket.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** For a view that opened and whose service then refused; looks the same as {@link NotAllowedPage}. */
class RefusedPage extends StatePage implements HasErrorParameter<AccessDeniedException> {

    RefusedPage() {
        super("state.notAllowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
