package dev.docket.matter;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs, on threads of its own, what must not be lost when the server ends: commands that were accepted, and typed text.
 * The end waits for it, as long as {@code spring.lifecycle.timeout-per-shutdown-phase} says. It comes after the web
 * server's, when nothing new arrives, and before the database is closed.
 */
@Component
public class UnfinishedWork implements Executor, SmartLifecycle {

    /** The web server's phases are the highest ones; what has none is closed after all that have. */
    private static final int AFTER_THE_WEB_SERVER = DEFAULT_PHASE / 2;

    private final ExecutorService threads;
    private final Set<Runnable> late = ConcurrentHashMap.newKeySet();
    private CompletableFuture<?> done = CompletableFuture.completedFuture(null);
    private int left;

    private volatile boolean running;

    UnfinishedWork() {
        threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("work-", 0).factory());
    }

    @Override
    public void execute(Runnable task) {
        begin();
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    end();
                }
            });
        } catch (RuntimeException refused) {
            end();
            throw refused;
        }
    }

    /** Runs what it is given in a moment, or as soon as the server is to end. */
    public Executor later(Duration moment) {
        Executor delayed = CompletableFuture.delayedExecutor(moment.toMillis(), TimeUnit.MILLISECONDS, this);
        return task -> {
            late.add(task);
            delayed.execute(() -> runOnce(task));
        };
    }

    private void runOnce(Runnable task) {
        if (late.remove(task)) {
            task.run();
        }
    }

    private synchronized void begin() {
        if (left == 0) {
            done = new CompletableFuture<>();
        }
        left++;
    }

    private void end() {
        CompletableFuture<?> finished;
        synchronized (this) {
            left--;
            finished = left == 0 ? done : CompletableFuture.completedFuture(null);
        }
        finished.complete(null);
    }

    private synchronized CompletableFuture<?> done() {
        return done;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Hurries, and does not wait. */
    @Override
    public void stop() {
        running = false;
        List.copyOf(late).forEach(task -> execute(() -> runOnce(task)));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // Whoever asks is told.
    public void stop(Runnable stopped) {
        stop();
        done().thenRun(stopped);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_WEB_SERVER;
    }
}
