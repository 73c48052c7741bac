package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.UpdateListener;
import dev.docket.sync.UpdateService;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Asks for news whenever the browser polls. A drag stops the polls; the end of whatever kept the user busy asks at
 * once, in the request that tells of it. Polls that have piled up in one request find a feed that was just read.
 */
class PollingUpdateService implements UpdateService {

    private static final int OFF = -1;

    private final UI ui;
    private final BoardFeed feed;
    private final InteractionGuard guard;
    private final Duration interval;
    private final FetchListener progress;
    private final List<UpdateListener> listeners = new CopyOnWriteArrayList<>();
    private List<Registration> registrations = List.of();
    private Revision seen = Revision.NONE;

    PollingUpdateService(UI ui, BoardFeed feed, InteractionGuard guard, Duration interval, FetchListener progress) {
        this.ui = ui;
        this.feed = feed;
        this.guard = guard;
        this.interval = interval;
        this.progress = progress;
    }

    @Override
    public void start() {
        if (registrations.isEmpty()) {
            registrations = List.of(ui.addPollListener(poll -> fetch()), guard.onChange(this::interaction));
            poll(true);
            fetch();
        }
    }

    @Override
    public void stop() {
        if (!registrations.isEmpty()) {
            registrations.forEach(Registration::remove);
            registrations = List.of();
            listeners.clear();
            poll(false);
        }
    }

    @Override
    public Registration onUpdate(UpdateListener listener) {
        return Registration.addAndRemove(listeners, listener);
    }

    private void interaction(Set<Reason> reasons) {
        poll(!reasons.contains(Reason.DRAGGING));
        if (reasons.isEmpty()) {
            fetch();
        }
    }

    private void poll(boolean on) {
        int wanted = on ? Math.toIntExact(interval.toMillis()) : OFF;
        if (ui.getPollInterval() != wanted) {
            ui.setPollInterval(wanted);
        }
    }

    private void fetch() {
        progress.fetchStarted();
        FeedReading.await(feed.refresh())
                .ifPresentOrElse(
                        picture -> {
                            deliver(picture);
                            progress.fetched(picture.verifiedAt());
                        },
                        progress::fetchFailed);
    }

    private void deliver(Picture picture) {
        Revision newest = picture.snapshot().revision();
        if (newest.isAfter(seen)) {
            BoardUpdate update = picture.since(seen);
            seen = newest;
            listeners.forEach(listener -> listener.onUpdate(update));
        }
    }
}
