package dev.docket.matter;

import dev.docket.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Does several things at the same time, each on a thread of its own and as whoever acts on this one. */
public final class Together {

    private Together() {}

    /** The results in the order of the actions; fails with the first failure. */
    @SafeVarargs
    public static <T> List<T> run(Callable<T>... actions) throws Exception {
        List<Callable<T>> listed = new ArrayList<>();
        for (Callable<T> action : actions) {
            listed.add(action);
        }
        return run(listed);
    }

    /** As many as are listed. */
    public static <T> List<T> run(List<Callable<T>> actions) throws Exception {
        var start = new CyclicBarrier(actions.size());
        try (var threads = Executors.newFixedThreadPool(actions.size())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> action : actions) {
                futures.add(threads.submit(new DelegatingSecurityContextCallable<>(() -> {
                    start.await(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS);
                    return action.call();
                })));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS));
            }
            return results;
        }
    }
}
