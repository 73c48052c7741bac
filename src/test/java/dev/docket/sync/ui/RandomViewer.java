package dev.docket.sync.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import dev.docket.identity.Person;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.CountedView;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

/** Somebody with a board open who drags, types, looks elsewhere, sleeps and comes back, over a network that comes and goes. */
final class RandomViewer implements SyncedView {

    /** As many changes as a reader of the log tells one by one, and no fewer. */
    private static final int TOLD = 1_000;

    /** Whoever enters the page is not stopped by what fails there. */
    private final SoftAssertions claims = new SoftAssertions();

    private final UI page;
    private final BoardFeed feed;
    private final Clock clock;
    private final Person person;
    private final Random random;
    private final InteractionGuard guard;
    private final SettingsFixture settings;
    private final FakeLink link = new FakeLink();

    private BoardSync sync;
    private @Nullable BoardSnapshot shown;
    private int asleep;
    private long told;
    private int leaps;

    RandomViewer(UI page, BoardFeed feed, Clock clock, Person person, long seed) {
        this.page = page;
        this.feed = feed;
        this.clock = clock;
        this.person = person;
        random = new Random(seed);
        guard = new InteractionGuard(clock);
        settings = new SettingsFixture(random.nextBoolean() ? SettingsFixture.POLLING : SettingsFixture.PUSH, clock);
        sync = open();
    }

    /** Something happens to this view, or nothing. */
    void act() {
        if (asleep > 0) {
            asleep--;
            return;
        }
        switch (random.nextInt(20)) {
            case 0 -> toggle(Reason.DRAGGING);
            case 1 -> toggle(Reason.EDITING);
            case 2 -> guard.observed(guard.reasons().isEmpty() ? Set.of(Reason.HIDDEN) : Set.of());
            case 3 -> settings.save(random.nextBoolean() ? SettingsFixture.POLLING : SettingsFixture.PUSH);
            case 4 -> link.up();
            case 5 -> link.down();
            case 6 -> asleep = random.nextInt(60);
            case 7 -> reconnect();
            case 8 -> sync.syncNow();
            default -> poll();
        }
    }

    /** Puts everything down and looks once more. */
    void settle() {
        guard.observed(Set.of());
        guard.end(Reason.DRAGGING);
        guard.end(Reason.EDITING);
        sync.syncNow();
    }

    void close() {
        sync.stop();
    }

    @Nullable
    BoardSnapshot shown() {
        return shown;
    }

    /** How many changes it was told one by one. */
    long told() {
        return told;
    }

    /** How often it was given a whole board instead of the changes. */
    int leaps() {
        return leaps;
    }

    /** Fails if it was ever shown what it must not be. */
    void verify() {
        claims.assertAll();
    }

    private BoardSync open() {
        TransportFactory transports = new TransportFactory(page, feed, settings.live(), random, ignored -> link);
        CountedView counted = FiguresFixture.at(clock).viewOf(SyncFixture.BOARD);
        Onlooker onlooker = new Onlooker(person, guard, new OwnWrites(clock), this);
        BoardSync opened = new BoardSync(
                page,
                feed,
                settings.live(),
                clock,
                onlooker,
                counted,
                new SlowService().outbox(),
                Duration.ofSeconds(10),
                transports);
        opened.start();
        return opened;
    }

    private void reconnect() {
        sync.stop();
        shown = null;
        sync = open();
    }

    private void toggle(Reason reason) {
        if (guard.reasons().contains(reason)) {
            guard.end(reason);
        } else {
            guard.begin(reason);
        }
    }

    private void poll() {
        if (page.getPollInterval() >= 0) {
            ComponentUtil.fireEvent(page, new PollEvent(page, true));
        }
    }

    @Override
    public void show(BoardUpdate update) {
        Revision before = shown == null ? Revision.NONE : shown.revision();
        Revision now = update.snapshot().revision();
        claims.assertThat(guard.reasons()).as("under a drag nothing is shown").doesNotContain(Reason.DRAGGING);
        claims.assertThat(now).as("revisions go up").isGreaterThan(before);
        if (update.complete()) {
            claims.assertThat(update.changes())
                    .extracting(change -> change.revision().value())
                    .containsExactlyElementsOf(LongStream.rangeClosed(before.value() + 1, now.value())
                            .boxed()
                            .toList());
            told += update.changes().size();
        } else if (shown != null) {
            leap(before, now);
        }
        shown = update.snapshot();
    }

    /** What the feed remembers goes one way: what it can tell now it could tell before. */
    private void leap(Revision before, Revision now) {
        leaps++;
        claims.assertThat(now.value() - before.value())
                .as("revisions that a whole board stands for")
                .isGreaterThan(TOLD);
        claims.assertThat(feed.last().orElseThrow().since(before).complete())
                .as("whether the feed remembers what was not told")
                .isFalse();
    }

    @Override
    public void redraw() {}

    @Override
    public void held(BoardUpdate update) {
        claims.assertThat(update.snapshot().revision()).isNotEqualTo(Revision.NONE);
    }

    @Override
    public void lost() {
        claims.fail("Nobody took the board away");
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {}
}
