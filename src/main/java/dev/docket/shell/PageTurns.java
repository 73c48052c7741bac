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

    /** Of a request: what it has a turn of, or that it has none. */
    private static final String HELD = PageTurns.class.getName();

    private static final String NONE = "none";

    /**
     * Who wants the frame of a page takes a turn before he has the lock of his session, who has it filled takes one with the
     * lock: if it were of the same ones, each could wait for what the other has.
     */
    private final Semaphore frames;

    private final Semaphore pages;

    /** As many as keep the processors busy while some wait for the database. */
    PageTurns() {
        this(2 * Runtime.getRuntime().availableProcessors());
    }

    PageTurns(int pages) {
        frames = new Semaphore(pages, true);
        this.pages = new Semaphore(pages, true);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::await));
    }

    private void await(BeforeEnterEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null && NONE.equals(request.getAttribute(HELD)) && isNew(event)) {
            request.setAttribute(HELD, turn(pages));
        }
    }

    /** Whoever moves about in a page that he has already does not wait for one. */
    private static boolean isNew(BeforeEnterEvent event) {
        UI ui = event.getUI();
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .noneMatch(event.getNavigationTarget()::isInstance);
    }

    private static Object turn(Semaphore turns) {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS) ? turns : NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    /** What is got from below VAADIN is no page, and a download may take its time. */
    private static boolean isForFrame(VaadinRequest request) {
        String path = request.getPathInfo();
        return "GET".equals(request.getMethod()) && (path == null || !path.startsWith("/VAADIN/"));
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        request.setAttribute(HELD, isForFrame(request) ? turn(frames) : NONE);
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
        // It ends all the same.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (request.getAttribute(HELD) instanceof Semaphore turns) {
            request.removeAttribute(HELD);
            turns.release();
        }
    }
}
