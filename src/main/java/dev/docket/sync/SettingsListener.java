package dev.docket.sync;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has this node read the settings when it starts and whenever somebody says that they have changed. */
@Component
class SettingsListener {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsListener.class);

    private final LiveSettings settings;

    SettingsListener(LiveSettings settings) {
        this.settings = settings;
    }

    /** After the commit where there is one to wait for: before it only the old ones are there to be read. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(SettingsChanged changed) {
        reload();
    }

    @EventListener(ApplicationStartedEvent.class)
    void onStart() {
        reload();
    }

    private void reload() {
        CompletableFuture<SyncSettings> unused = settings.reload().whenComplete((now, failure) -> {
            if (failure != null) {
                LOG.warn("The sync settings could not be read: {}", String.valueOf(failure));
            }
        });
    }
}
