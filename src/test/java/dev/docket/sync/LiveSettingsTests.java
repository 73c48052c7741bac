package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class LiveSettingsTests {

    private static final SyncSettings FIRST = every(30);

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<SyncSettings> told = new ArrayList<>();
    private final LiveSettings settings = new LiveSettings(FIRST, this::read, clock, work::add);

    private SyncSettings saved = FIRST;
    private boolean away;
    private int reads;

    @Test
    void beginsWithTheFirstOnes() {
        assertThat(settings.current()).isEqualTo(FIRST);
        assertThat(reads).isZero();
    }

    @Test
    void readsOnceForAllWhoAskMeanwhile() {
        settings.refresh();
        settings.refresh();
        finishAll();

        assertThat(reads).isEqualTo(1);
    }

    @Test
    void readsOnceInASecond() {
        refreshed();
        clock.pass(Duration.ofMillis(900));
        refreshed();
        assertThat(reads).isEqualTo(1);

        clock.pass(Duration.ofMillis(200));
        refreshed();
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void putsInForceWhatWasSaved() {
        saved = every(5);

        assertThat(refreshed()).isCompletedWithValue(every(5));
        assertThat(settings.current()).isEqualTo(every(5));
    }

    @Test
    void tellsOfChangesOnly() {
        settings.onChange(told::add);
        refreshed();
        assertThat(told).isEmpty();

        saved = every(5);
        clock.pass(Duration.ofSeconds(2));
        refreshed();
        clock.pass(Duration.ofSeconds(2));
        refreshed();

        assertThat(told).containsExactly(every(5));
    }

    @Test
    void tellsNobodyWhoHasLeft() {
        settings.onChange(told::add).remove();
        saved = every(5);

        refreshed();

        assertThat(told).isEmpty();
    }

    @Test
    void tellsTheOthersWhenOneCannotBeTold() {
        settings.onChange(now -> {
            throw new IllegalStateException("gone");
        });
        settings.onChange(told::add);
        saved = every(5);

        assertThat(refreshed()).isCompletedWithValue(every(5));

        assertThat(told).containsExactly(every(5));
    }

    @Test
    void keepsTheOldOnesWhenTheDatabaseIsAway() {
        settings.onChange(told::add);
        saved = every(5);
        away = true;

        CompletableFuture<SyncSettings> failed = refreshed();

        assertThatThrownBy(failed::join).hasCauseInstanceOf(QueryTimeoutException.class);
        assertThat(settings.current()).isEqualTo(FIRST);
        assertThat(told).isEmpty();
    }

    @Test
    void triesAgainSoonAfterAFailure() {
        saved = every(5);
        away = true;
        refreshed();
        away = false;
        clock.pass(Lapse.STANDS);

        refreshed();

        assertThat(settings.current()).isEqualTo(every(5));
    }

    @Test
    void reloadsAlsoWithinTheSecond() {
        refreshed();
        saved = every(5);

        settings.reload();
        finishAll();

        assertThat(settings.current()).isEqualTo(every(5));
    }

    /** What is under way may have begun before the commit. */
    @Test
    void reloadsAfterTheReadThatIsUnderWay() {
        settings.refresh();
        CompletableFuture<SyncSettings> reloaded = settings.reload();
        work.remove().run();
        assertThat(reloaded).isNotDone();
        saved = every(5);
        finishAll();

        assertThat(reloaded).isCompletedWithValue(every(5));
        assertThat(reads).isEqualTo(2);
    }

    private CompletableFuture<SyncSettings> refreshed() {
        CompletableFuture<SyncSettings> asked = settings.refresh();
        finishAll();
        return asked;
    }

    private void finishAll() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private SyncSettings read() {
        reads++;
        if (away) {
            throw new QueryTimeoutException("The database is away");
        }
        return saved;
    }

    private static SyncSettings every(int seconds) {
        return new SyncSettings(true, Duration.ofSeconds(seconds), true, 3, 2, Transport.POLLING);
    }
}
