package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.Transport;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Opens the transports of one page for one board. */
final class TransportFactory {

    private final UI ui;
    private final BoardFeed feed;
    private final LiveSettings settings;
    private final RandomGenerator random;
    private final Function<UI, PushLink> links;

    TransportFactory(
            UI ui, BoardFeed feed, LiveSettings settings, RandomGenerator random, Function<UI, PushLink> links) {
        this.ui = ui;
        this.feed = feed;
        this.settings = settings;
        this.random = random;
        this.links = links;
    }

    /** A transport that tells only what the view does not know yet. */
    PacedUpdateService open(Transport transport, InteractionGuard guard, BoardSync sync) {
        Fetcher fetcher = new Fetcher(feed, settings, sync.known(), sync, sync.answers, random);
        PacedUpdateService opened = switch (transport) {
            case POLLING -> new PollingUpdateService(ui, guard, settings, random, fetcher, sync.answers);
            case PUSH -> new PushUpdateService(ui, feed, guard, links.apply(ui), sync, fetcher, sync.answers);
        };
        opened.onUpdate(sync::receive);
        return opened;
    }
}
