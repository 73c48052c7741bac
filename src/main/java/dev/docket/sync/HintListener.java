package dev.docket.sync;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Hears of other nodes' changes while it runs, on a thread and a connection of its own. */
final class HintListener implements SmartLifecycle {

    private final Supplier<HintLoop> loops;
    private final boolean wanted;

    private volatile @Nullable Listening running;

    HintListener(Supplier<HintLoop> loops, boolean wanted) {
        this.loops = loops;
        this.wanted = wanted;
    }

    /** Whether hints are being heard at this moment. */
    boolean isListening() {
        Listening now = running;
        return now != null && now.loop.isListening();
    }

    /** Does not wait for the database. */
    @Override
    public synchronized void start() {
        if (running == null && wanted) {
            HintLoop loop = loops.get();
            // An interrupt closes what a virtual thread waits on, so that the end never has to wait.
            running = new Listening(loop, Thread.ofVirtual().name("hints").start(loop));
        }
    }

    @Override
    public synchronized void stop() {
        Listening now = running;
        if (now != null) {
            running = null;
            now.loop.stop();
            now.thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }

    private record Listening(HintLoop loop, Thread thread) {}
}
