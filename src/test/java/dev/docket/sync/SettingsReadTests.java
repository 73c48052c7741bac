package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who shares a read of the settings with whom, and who is told of it. */
class SettingsReadTests {

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<RuntimeException> refusals = new ArrayDeque<>();
    private final List<SyncSettings> told = new ArrayList<>();
    private final LiveSettings settings = new LiveSettings(SettingsFixture.POLLING, this::saved, clock, this::take);

    private SyncSettings saved = SettingsFixture.POLLING;
    private boolean away;
    private int reads;

    @Test
    void readsOnceForAllWhoAskMeanwhileAndAtMostOnceASecond() {
        ask(settings::refresh);
        workOff();
        clock.pass(Duration.ofMillis(999));
        ask(settings::refresh);
        workOff();
        int withinTheSecond = reads;
        clock.pass(Duration.ofMillis(1));
        ask(settings::refresh);
        workOff();

        assertThat(withinTheSecond).isEqualTo(1);
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void readsOnceMoreForAllWhoKnowThatTheyChanged() {
        settings.refresh();
        List<CompletableFuture<SyncSettings>> waiting = ask(settings::reload);
        work.remove().run();
        saved = SettingsFixture.RESTLESS;
        workOff();

        assertThat(reads).isEqualTo(2);
        assertThat(waiting).allMatch(answer -> answer.join().equals(SettingsFixture.RESTLESS));
    }

    @Test
    void tellsOnlyOfSettingsThatAreOthers() {
        settings.onChange(told::add);
        reload();
        saved = SettingsFixture.OFF;
        reload();
        reload();

        assertThat(told).containsExactly(SettingsFixture.OFF);
    }

    @Test
    void keepsWhatItKnowsAndTellsNobodyInAnOutage() {
        settings.onChange(told::add);
        saved = SettingsFixture.OFF;
        away = true;
        CompletableFuture<SyncSettings> failed = reload();
        SyncSettings meanwhile = settings.current();
        away = false;
        clock.pass(Lapse.STANDS);
        CompletableFuture<SyncSettings> next = settings.refresh();
        workOff();

        assertThatThrownBy(failed::join).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(meanwhile).isEqualTo(SettingsFixture.POLLING);
        assertThat(next).isCompletedWithValue(SettingsFixture.OFF);
        assertThat(told).containsExactly(SettingsFixture.OFF);
    }

    @Test
    void tellsTheOthersAndAnswersWhenOneCannotBeTold() {
        settings.onChange(now -> {
            throw new IllegalStateException("cannot be told");
        });
        settings.onChange(now -> {
            throw new StackOverflowError();
        });
        settings.onChange(told::add);
        saved = SettingsFixture.OFF;

        CompletableFuture<SyncSettings> answer = reload();

        assertThat(answer).isCompletedWithValue(SettingsFixture.OFF);
        assertThat(told).containsExactly(SettingsFixture.OFF);
    }

    @Test
    void tellsTheOthersWhenOneLeavesMeanwhile() {
        List<Registration> own = new ArrayList<>();
        List<SyncSettings> leaving = new ArrayList<>();
        own.add(settings.onChange(now -> {
            leaving.add(now);
            own.getFirst().remove();
        }));
        settings.onChange(told::add);
        saved = SettingsFixture.OFF;
        reload();
        saved = SettingsFixture.RESTLESS;

        reload();

        assertThat(leaving).containsExactly(SettingsFixture.OFF);
        assertThat(told).containsExactly(SettingsFixture.OFF, SettingsFixture.RESTLESS);
    }

    @Test
    void leavesTheOthersTheirAnswerWhenOneGivesUp() {
        CompletableFuture<SyncSettings> first = settings.refresh();
        CompletableFuture<SyncSettings> second = settings.refresh();

        first.cancel(true);
        workOff();

        assertThat(second).isCompletedWithValue(SettingsFixture.POLLING);
    }

    @Test
    void letsNobodyWaitForAReadThatCannotBegin() {
        refusals.add(new RejectedExecutionException("shutting down"));

        CompletableFuture<SyncSettings> first = settings.refresh();
        CompletableFuture<SyncSettings> second = settings.refresh();
        workOff();

        assertThatThrownBy(first::join).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(second).isCompletedWithValue(SettingsFixture.POLLING);
    }

    private CompletableFuture<SyncSettings> reload() {
        CompletableFuture<SyncSettings> answer = settings.reload();
        workOff();
        return answer;
    }

    private static List<CompletableFuture<SyncSettings>> ask(Supplier<CompletableFuture<SyncSettings>> question) {
        return Stream.generate(question).limit(50).toList();
    }

    private void take(Runnable task) {
        if (!refusals.isEmpty()) {
            throw refusals.remove();
        }
        work.add(task);
    }

    private SyncSettings saved() {
        reads++;
        if (away) {
            throw new IllegalStateException("The database is away");
        }
        return saved;
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }
}
