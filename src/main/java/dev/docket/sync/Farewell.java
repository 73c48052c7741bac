package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The last word of a server that has been told to end, while it can still be heard. Where boards are open it goes on
 * answering for a while: it says already that it is not ready, so that proxies send newcomers elsewhere, and browsers bring
 * what their users have just typed. Then the web server takes no more requests, and finishes those that it has.
 */
@Component
public class Farewell implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Farewell.class);

    private final Listeners<Runnable> listeners = new Listeners<>();
    private final Duration drain;

    private volatile boolean running;

    Farewell(@Value("${docket.drain}") Duration drain) {
        this.drain = drain;
    }

    /** The listener is called on a thread that must not wait, once. */
    public Registration onFarewell(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            listeners.tell(Runnable::run);
        } catch (RuntimeException | Error failure) {
            LOG.warn("A view could not be told that the server ends", failure);
        }
    }

    /** In the first of all phases: the web server's come later. */
    @Override
    public void stop(Runnable stopped) {
        if (listeners.isEmpty()) {
            stop();
            stopped.run();
        } else {
            stop();
            CompletableFuture.delayedExecutor(drain.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(stopped);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A pause is no end. */
    @Override
    public boolean isPauseable() {
        return false;
    }
}
