package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncSettings;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PollingUpdateServiceTests extends InterruptionContract {

    @Override
    SyncSettings first() {
        return SettingsFixture.POLLING;
    }

    @Override
    PacedUpdateService create(Fetcher fetcher) {
        return new PollingUpdateService(UI.getCurrent(), guard, settings.live(), new Random(1), fetcher, answers);
    }

    @Override
    void letNewsCome() {
        pollAfter(Duration.ofSeconds(30));
    }

    @Test
    void spreadsItsFirstPollAndThenKeepsTheInterval() {
        service.start();
        int first = UI.getCurrent().getPollInterval();

        letNewsCome();

        assertThat(first).isBetween(15_000, 30_000).isNotEqualTo(30_000);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(30_000);
    }

    @Test
    void asksForNothingWhileACardIsInTheAir() {
        service.start();
        int before = progress.fetches();
        guard.begin(Reason.DRAGGING);

        pollAfter(Duration.ofSeconds(30));

        assertThat(progress.fetches()).isEqualTo(before);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void pollsOnUnderEveryOtherReason() {
        service.start();
        guard.begin(Reason.EDITING);
        guard.observed(Set.of(Reason.MENU, Reason.TYPING));
        board.change(1);

        letNewsCome();

        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void takesForOverWhatTheBrowserHasLongNotConfirmed() {
        service.start();
        guard.observed(Set.of(Reason.MENU));
        pollAfter(Duration.ofMinutes(5));
        Set<Reason> before = guard.reasons();

        pollAfter(Duration.ofSeconds(30));

        assertThat(before).containsExactly(Reason.MENU);
        assertThat(guard.reasons()).isEmpty();
    }

    @Test
    void catchesUpAfterADragAlthoughSomethingElseGoesOn() {
        service.start();
        guard.begin(Reason.EDITING);
        guard.begin(Reason.DRAGGING);
        board.change(1);

        guard.end(Reason.DRAGGING);

        assertThat(revisions()).containsExactly(2L);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Test
    void takesPollsThatPiledUpForOne() {
        service.start();
        int before = progress.fetches();
        UI.getCurrent().getInternals().setLastProcessedClientToServerId(7, new byte[0]);

        for (int i = 0; i < 10; i++) {
            pollAfter(Duration.ofSeconds(30));
        }

        assertThat(progress.fetches()).isEqualTo(before + 1);
    }

    @Test
    void followsANewInterval() {
        service.start();
        settings.save(SettingsFixture.RESTLESS);

        service.settingsChanged();

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
    }

    @Test
    void learnsOfANewIntervalFromAnotherNodeWithItsNextPoll() {
        settings.live().onChange(changed -> service.settingsChanged());
        service.start();
        settings.saveElsewhere(SettingsFixture.RESTLESS);

        letNewsCome();

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
    }

    @Test
    void costsNoReadWithinASecondOfAnother() {
        service.start();
        int before = board.reads();

        pollAfter(Duration.ofMillis(999));

        assertThat(board.reads()).isEqualTo(before);
    }

    @Test
    void leavesNoListenerBehind() {
        for (int i = 0; i < 100; i++) {
            PacedUpdateService opened = open(new Revision(1));
            opened.start();
            opened.stop();
        }
        int before = progress.fetches();

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(progress.fetches()).isEqualTo(before);
    }
}
