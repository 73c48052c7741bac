package dev.docket.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Only so many pages are made at a time. Where hundreds are wanted at once, as after a restart, they would be done no
 * sooner if all were begun, and what others do meanwhile would come after them.
 */
@Component
class PageTurns implements VaadinServiceInitListener, VaadinRequestInterceptor {

    /** After this it begins nevertheless: something else holds up the others. */
    private static final long PATIENCE_SECONDS = 10;

    /** Of a request: whether it has a turn. */
    private static final String HELD = PageTurns.class.getName();

    private final Semaphore turns;

    /** As many as keep the processors busy while some wait for the database. */
    PageTurns() {
        this(2 * Runtime.getRuntime().availableProcessors());
    }

    PageTurns(int pages) {
        turns = new Semaphore(pages, true);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::await));
    }

    private void await(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && Boolean.FALSE.equals(request.getAttribute(HELD)) && isNew(event)) {
            request.setAttribute(HELD, hasTurn());
        }
    }

    /** Whoever moves about in a page that he has already does not wait for one. */
    private static boolean isNew(BeforeEnterEvent event) {
        UI ui = event.getUI();
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .noneMatch(event.getNavigationTarget()::isInstance);
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // With GET comes who wants the frame of a page, and what it is filled with first.
        request.setAttribute(HELD, "GET".equals(request.getMethod()) && hasTurn());
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // It ends all the same.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (Boolean.TRUE.equals(request.getAttribute(HELD))) {
            request.removeAttribute(HELD);
            turns.release();
        }
    }
}
