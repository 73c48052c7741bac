package dev.docket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;

/** What many do at once, each on a virtual thread of their own. */
final class Together {

    private Together() {}

    /**
     * What came of it, in order; the first failure is one of all.
     *
     * @param atOnce how many may be at it at the same time
     */
    static <T> List<T> all(int count, int atOnce, IntFunction<T> work) {
        var places = new Semaphore(atOnce);
        List<Future<T>> begun = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                int number = i;
                begun.add(threads.submit(() -> {
                    places.acquire();
                    try {
                        return work.apply(number);
                    } finally {
                        places.release();
                    }
                }));
            }
        }
        return begun.stream().map(Together::result).toList();
    }

    private static <T> T result(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
