package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import dev.docket.PageTest;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two hundred views while the database is away: what each of them does in its own time is little together. Their browsers
 * poll as Vaadin's do, by the clock of the test.
 */
class ManyViewsTests extends PageTest {

    private static final int VIEWS = 200;
    private static final Duration STEP = Duration.ofMillis(50);
    private static final Duration OUTAGE = Duration.ofMinutes(3);

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final SyncFixture board = new SyncFixture();
    private final BoardFeed feed = board.feed(clock);
    private final Random random = new Random(1);
    private final List<Instant> tries = new ArrayList<>();

    private List<View> views = List.of();

    @Test
    void thatPollTryAtTimesOfTheirOwn() {
        views = open(SettingsFixture.POLLING);
        pass(Duration.ofMinutes(2));
        int before = board.reads();
        tries.clear();

        board.goAway(true);
        pass(OUTAGE);

        assertThat(views).allMatch(view -> view.status instanceof SyncStatus.Disconnected);
        assertThat(most(Duration.ofMillis(100))).isLessThan(VIEWS / 10);
        // Their polls come over a quarter of a minute, and each of these is followed by three tries.
        assertThat(most(Duration.ofSeconds(1))).isLessThan(VIEWS * 2 / 5);
        assertIdle(before);
        assertRecovery();
    }

    @Test
    void thatAreToldTryAtTimesOfTheirOwn() {
        views = open(SettingsFixture.PUSH);
        views.forEach(view -> view.link.up());
        pass(Duration.ofMinutes(2));
        int before = board.reads();
        views.forEach(view -> view.told = 0);
        tries.clear();

        board.goAway(true);
        clock.pass(Duration.ofSeconds(1));
        assertThat(feed.refresh()).isCompletedExceptionally();
        pass(OUTAGE);

        assertThat(views).allMatch(view -> view.status instanceof SyncStatus.Disconnected);
        assertThat(most(Duration.ofMillis(100))).isLessThan(VIEWS * 3 / 10);
        assertThat(views).allSatisfy(view -> assertThat(view.told).isLessThanOrEqualTo(view.tries + 1));
        assertIdle(before);
        assertRecovery();
    }

    /** Work is counted, not time: a try costs nothing but what it asks, and one question is asked for all. */
    private void assertIdle(int before) {
        long seconds = OUTAGE.toSeconds();
        assertThat(board.reads() - before).isLessThanOrEqualTo((int) (2 * seconds + 1));
        // Three tries, and then a probe every half minute, or a quarter sooner.
        assertThat(tries).hasSizeLessThan((int) (VIEWS * (4 + seconds / 22)));
    }

    private void assertRecovery() {
        int before = board.reads();
        board.goAway(false);
        pass(Duration.ofSeconds(80));

        assertThat(views)
                .allMatch(view -> view.status instanceof SyncStatus.Synced || view.status instanceof SyncStatus.Live);
        assertThat(board.reads() - before).isLessThanOrEqualTo(80);
        views.forEach(view -> view.sync.stop());
    }

    private List<View> open(SyncSettings settings) {
        SettingsFixture saved = new SettingsFixture(settings, clock);
        return Stream.generate(() -> new View(saved)).limit(VIEWS).toList();
    }

    /** The most tries within such a time. */
    private long most(Duration window) {
        TreeMap<Long, Long> byWindow = tries.stream()
                .map(at -> Duration.between(SyncFixture.START, at).toMillis() / window.toMillis())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return Collections.max(byWindow.values());
    }

    private void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
            clock.pass(STEP);
            Pages.enter();
            views.forEach(View::look);
        }
    }

    /** A view and its browser. */
    private final class View implements SyncedView {

        private final UI page = Pages.open();
        private final FakeLink link = new FakeLink();
        private final BoardSync sync;
        private SyncStatus status = new SyncStatus.Syncing(Revision.NONE);
        private int interval = -1;
        private Instant due = Instant.MAX;
        private int tries;
        private int told;

        private View(SettingsFixture settings) {
            TransportFactory transports = new TransportFactory(page, feed, settings.live(), random, ignored -> link);
            sync = new BoardSync(
                    page,
                    feed,
                    settings.live(),
                    clock,
                    new Onlooker(SyncFixture.MEMBER, new InteractionGuard(clock), new OwnWrites(clock), this),
                    FiguresFixture.at(clock).viewOf(SyncFixture.BOARD),
                    new SlowService().outbox(),
                    SlowService.MOMENT,
                    transports);
            sync.start();
        }

        /** A browser begins to wait anew when it is given another interval, and otherwise after each poll. */
        private void look() {
            if (page.getPollInterval() != interval) {
                interval = page.getPollInterval();
                due = interval < 0 ? Instant.MAX : clock.instant().plusMillis(interval);
            }
            if (!due.isAfter(clock.instant())) {
                due = due.plusMillis(interval);
                tries++;
                ManyViewsTests.this.tries.add(clock.instant());
                ComponentUtil.fireEvent(page, new PollEvent(page, true));
            }
        }

        @Override
        public void tell(SyncStatus now, SyncTransport transport) {
            status = now;
            told++;
        }

        @Override
        public void show(BoardUpdate update) {}

        @Override
        public void redraw() {}

        @Override
        public void held(BoardUpdate update) {}

        @Override
        public void lost() {}
    }
}
