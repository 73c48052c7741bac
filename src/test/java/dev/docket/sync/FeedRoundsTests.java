package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed.Picture;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FeedRoundsTests {

    private final SyncFixture board = new SyncFixture();
    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final BoardFeeds feeds = new BoardFeeds(board, clock, work::add);
    private final BoardFeed feed = feeds.of(SyncFixture.BOARD);
    private final CountingWatcher watcher = new CountingWatcher();
    private boolean hearing;
    private final SettingsFixture settings = new SettingsFixture(SettingsFixture.PUSH, clock);
    private final FeedProbe probe = new FeedProbe(new SyncFixture(), Runnable::run);
    private final FeedRounds rounds =
            new FeedRounds(feeds, settings.live(), () -> hearing, new LookRule(Duration.ofSeconds(5)), probe, clock);

    @Test
    void findsAChangeThatNobodyTold() {
        feed.watch(watcher);
        go();
        board.change(1);
        clock.pass(Duration.ofSeconds(5));

        go();

        assertThat(watcher.heard()).isEqualTo(2);
        assertThat(feed.last().orElseThrow().snapshot().revision()).isEqualTo(new Revision(2));
    }

    @Test
    void looksLessOftenWhileHintsAreHeard() {
        hearing = true;
        feed.watch(watcher);
        go();
        clock.pass(Duration.ofSeconds(5));
        go();
        int readsSoon = board.reads();
        clock.pass(Duration.ofSeconds(25));

        go();

        assertThat(readsSoon).isEqualTo(1);
        assertThat(board.reads()).isEqualTo(2);
    }

    @Test
    void looksForSettingsThatNobodyTold() {
        settings.saveElsewhere(SettingsFixture.POLLING);
        hearing = true;
        feed.watch(watcher);
        go();
        SyncSettings whileHearing = settings.live().current();
        hearing = false;

        go();

        assertThat(whileHearing).isEqualTo(SettingsFixture.PUSH);
        assertThat(settings.live().current()).isEqualTo(SettingsFixture.POLLING);
    }

    @Test
    void leavesAloneWhatNobodyWatches() {
        feed.watch(watcher).remove();

        go();

        assertThat(board.reads()).isZero();
    }

    @Test
    void goesOnAfterAFailure() {
        feed.watch(watcher);
        board.goAway(true);
        go();
        board.goAway(false);
        clock.pass(Duration.ofSeconds(5));

        go();

        assertThat(watcher.heard()).isEqualTo(1);
    }

    @Test
    void forgetsWhatNobodyAskedForAnHour() {
        ask();
        clock.pass(FeedRounds.IDLE.plusSeconds(1));

        go();

        assertThat(feed.last()).isEmpty();
        assertThat(feeds.of(SyncFixture.BOARD)).isSameAs(feed);
        assertThat(ask().snapshot().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void keepsWhatSomebodyAskedForWithinTheHour() {
        ask();
        clock.pass(FeedRounds.IDLE);

        go();

        assertThat(feed.last()).isPresent();
    }

    @Test
    void keepsWhatSomebodyWatchesThoughItCannotBeRead() {
        feed.watch(watcher);
        go();
        board.goAway(true);
        clock.pass(FeedRounds.IDLE.multipliedBy(2));

        go();

        assertThat(feed.last()).isPresent();
    }

    @Test
    void readsAtOnceWhatIsHintedAtAndWatched() {
        feed.watch(watcher);
        go();
        board.change(3);

        feeds.hint(SyncFixture.BOARD, new Revision(4));
        workOff();

        assertThat(watcher.heard()).isEqualTo(2);
    }

    @Test
    void readsNothingForAHintThatIsOld() {
        feed.watch(watcher);
        go();

        feeds.hint(SyncFixture.BOARD, new Revision(1));
        workOff();

        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void readsNothingForAHintThatConcernsNobody() {
        ask();
        board.change(1);

        feeds.hint(SyncFixture.BOARD, new Revision(2));
        feeds.hint(new BoardId(99), new Revision(2));
        feeds.hintAll();
        workOff();

        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void canBeStoppedTwiceAndStartedAgain() {
        rounds.stop();
        boolean before = rounds.isRunning();
        rounds.start();
        rounds.start();
        boolean started = rounds.isRunning();
        rounds.stop();
        rounds.stop();

        assertThat(before).isFalse();
        assertThat(started).isTrue();
        assertThat(rounds.isRunning()).isFalse();
    }

    private void go() {
        rounds.go();
        workOff();
    }

    private Picture ask() {
        CompletableFuture<Picture> answer = feed.refresh();
        workOff();
        return answer.join();
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
