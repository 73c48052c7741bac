package dev.docket.finding;

import dev.docket.identity.CurrentPerson;
import dev.docket.matter.MatterId;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Has searches made on threads that hold no user interface's lock. */
@Component
public class SearchDesk implements DisposableBean {

    /** As many at once as leave connections for others: a search may take long. */
    private static final int AT_ONCE = 2;

    private final ExecutorService executor = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofVirtual().name("search-", 0).factory());

    private final SearchService service;
    private final CurrentPerson current;

    SearchDesk(SearchService service, CurrentPerson current) {
        this.service = service;
        this.current = current;
    }

    /** Makes searches as whoever is signed in here. */
    public Function<Search, CompletableFuture<Set<MatterId>>> open() {
        Function<Search, Set<MatterId>> carried = current.carried(service::matters);
        return search -> CompletableFuture.supplyAsync(() -> carried.apply(search), executor);
    }

    @Override
    public void destroy() {
        executor.shutdown();
    }
}
