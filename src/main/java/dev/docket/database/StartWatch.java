package dev.docket.database;

import static java.util.regex.Pattern.MULTILINE;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Ends the library's wait for a server that has already given up: it would go on for its full time. The wait ends
 * when its thread is interrupted.
 */
final class StartWatch implements AutoCloseable {

    /** Lines of pg_ctl about itself are failures, but for the one that tells of a file that a killed server left. */
    private static final Pattern GAVE_UP = Pattern.compile("^pg_ctl: (?!another server might be running)", MULTILINE);

    private static final long EVERY_MILLIS = 100;

    private final ServerLog log;
    private final Thread waiting;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().factory());

    private final ScheduledFuture<?> looking;

    private StartWatch(ServerLog log, Thread waiting) {
        this.log = log;
        this.waiting = waiting;
        this.looking = timer.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Watches until closed, on behalf of the calling thread. */
    static StartWatch over(ServerLog log) {
        return new StartWatch(log, Thread.currentThread());
    }

    boolean sawFailure() {
        return GAVE_UP.matcher(log.text()).find();
    }

    private void look() {
        if (sawFailure()) {
            waiting.interrupt();
            timer.shutdown();
        }
    }

    @Override
    public void close() {
        looking.cancel(false);
        timer.close();
        if (sawFailure()) {
            Thread.interrupted();
        }
    }
}
