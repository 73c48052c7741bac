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

    /** How long typed text may be lost for, should the server be killed. */
    private static final long SECONDS = 1;

    private final ExecutorService executor = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("drafts-", 0).factory());

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
                CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS, executor));
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
