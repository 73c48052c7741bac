package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens keepers of drafts, each for whoever is signed in where it is opened. */
@Component
public class DraftKeepers implements DisposableBean {

    /** As many at once as leave connections for others. */
    private static final int AT_ONCE = 2;

    private final ExecutorService executor = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("drafts-", 0).factory());

    private final DraftService drafts;
    private final CurrentPerson current;

    DraftKeepers(DraftService drafts, CurrentPerson current) {
        this.drafts = drafts;
        this.current = current;
    }

    public DraftKeeper open() {
        return new DraftKeeper(
                current.carriedOut(drafts::keep),
                current.carriedOut(drafts::forget),
                executor,
                time -> CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, executor));
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
