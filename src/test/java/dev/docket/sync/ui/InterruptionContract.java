package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed.Picture;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a view may rely on besides while nobody looks, in outages, and whatever its own listeners do. */
abstract class InterruptionContract extends UpdateServiceContract {

    @Test
    void asksForNothingBeforeItIsStarted() {
        pollAfter(Duration.ofSeconds(30));

        assertThat(board.reads()).isZero();
        assertThat(progress.fetches()).isZero();
    }

    @Test
    void costsOneReadHoweverManyViewsAreOpened() {
        List<PacedUpdateService> views =
                Stream.generate(() -> open(Revision.NONE)).limit(50).toList();

        views.forEach(PacedUpdateService::start);

        assertThat(updates).hasSize(50);
        assertThat(board.reads()).isEqualTo(1);
    }

    @Test
    void fillsAViewThatNobodyLooksAtAndThenKeepsQuiet() {
        guard.observed(Set.of(Reason.HIDDEN));
        service.start();
        board.change(1);

        letNewsCome();
        pollAfter(Duration.ofSeconds(60));

        assertThat(updates).hasSize(1);
        assertThat(progress.fetches()).isEqualTo(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void catchesUpOnceWithAllThatCameWhileNobodyLooked() {
        service.start();
        guard.observed(Set.of(Reason.HIDDEN));
        board.change(2);
        letNewsCome();
        board.change(3);
        letNewsCome();
        int before = progress.fetches();

        guard.observed(Set.of());
        guard.observed(Set.of());

        assertThat(revisions()).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(updates).hasSize(2);
        assertThat(progress.fetches()).isEqualTo(before + 1);
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }

    @Test
    void catchesUpWhenItIsShownAndAgainWhenItsUserIsDone() {
        beginEditingAndHide();

        guard.observed(Set.of());
        List<Long> shown = revisions();
        board.change(1);
        guard.end(Reason.EDITING);

        assertThat(shown).containsExactly(2L);
        assertThat(revisions()).containsExactly(2L, 3L);
    }

    @Test
    void catchesUpOnlyWhenItIsShownThoughItsUserIsDoneBefore() {
        beginEditingAndHide();

        guard.end(Reason.EDITING);
        List<Long> hidden = revisions();
        board.change(1);
        guard.observed(Set.of());

        assertThat(hidden).isEmpty();
        assertThat(revisions()).containsExactly(2L, 3L);
    }

    @Test
    void asksWhenItIsToldToThoughNobodyLooks() {
        service.start();
        guard.observed(Set.of(Reason.HIDDEN));
        board.change(1);

        service.ask(feed.refreshNow());

        assertThat(revisions()).containsExactly(2L);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void triesAgainAlsoAfterItWasHiddenAmidAnOutage() {
        service.start();
        board.goAway(true);
        letNewsCome();
        guard.observed(Set.of(Reason.HIDDEN));
        int hidden = UI.getCurrent().getPollInterval();
        guard.observed(Set.of());
        int shown = UI.getCurrent().getPollInterval();
        board.change(1);
        board.goAway(false);

        pollAfter(Duration.ofSeconds(5));

        assertThat(hidden).isNegative();
        assertThat(shown).isBetween(1_500, 2_500);
        assertThat(revisions()).containsExactly(2L);
        assertThat(progress.failures()).hasSize(2);
    }

    @Test
    void knowsNothingOfAnOutageThatNobodySaw() {
        service.start();
        guard.observed(Set.of(Reason.HIDDEN));
        board.goAway(true);
        letNewsCome();
        pollAfter(Duration.ofSeconds(60));
        board.goAway(false);
        board.change(1);

        guard.observed(Set.of());
        letNewsCome();

        assertThat(progress.failures()).isEmpty();
        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void beginsItsTriesAnewAfterASuccess() {
        service.start();
        board.goAway(true);
        letNewsCome();
        pollAfter(Duration.ofSeconds(2));
        int second = UI.getCurrent().getPollInterval();
        board.goAway(false);
        pollAfter(Duration.ofSeconds(5));
        board.goAway(true);

        letNewsCome();

        assertThat(second).isBetween(1_500, 2_500);
        assertThat(UI.getCurrent().getPollInterval()).isBetween(750, 1_250);
    }

    @Test
    void triesNoMoreOnceItIsStoppedAmidAnOutage() {
        service.start();
        board.goAway(true);
        letNewsCome();
        service.stop();
        int before = board.reads();

        pollAfter(Duration.ofSeconds(2));

        assertThat(board.reads()).isEqualTo(before);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void countsAFailureOnceHoweverItHearsOfIt() {
        service.start();
        board.goAway(true);

        pollAfter(Duration.ofSeconds(60));
        enterThePage();

        assertThat(progress.failures()).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isBetween(750, 1_250);
    }

    @Test
    void showsNothingBeforeTheBoardWasReadAndThenAllOfIt() {
        board.goAway(true);
        service.start();
        List<BoardUpdate> before = List.copyOf(updates);
        board.goAway(false);

        pollAfter(Duration.ofSeconds(2));

        assertThat(before).isEmpty();
        assertThat(updates)
                .singleElement()
                .satisfies(update -> assertThat(update.complete()).isFalse());
    }

    @Test
    void saysThatNoAnswerCame() {
        service.start();

        service.ask(CompletableFuture.failedFuture(new TimeoutException()));

        assertThat(progress.failures()).containsExactly(FetchFailure.NO_ANSWER);
    }

    @Test
    void handsOnALateAnswerOnceItIsThere() {
        service.start();
        board.change(1);
        CompletableFuture<Picture> late = new CompletableFuture<>();

        service.ask(late);
        assertThat(revisions()).isEmpty();
        late.complete(feed.refreshNow().join());
        Pages.enter();

        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void readsNothingMoreWhileAnAnswerIsDue() {
        service.start();
        service.ask(new CompletableFuture<>());
        int before = board.reads();

        pollAfter(Duration.ofSeconds(30));

        assertThat(board.reads()).isEqualTo(before);
    }

    @Test
    void handsOnNothingThatComesAfterItStopped() {
        service.start();
        board.change(1);
        CompletableFuture<Picture> late = new CompletableFuture<>();
        service.ask(late);

        service.stop();
        late.complete(feed.refreshNow().join());
        Pages.enter();

        assertThat(revisions()).isEmpty();
    }

    @Test
    void asksAgainOnceUpdatesAreSwitchedOn() {
        settings.save(SettingsFixture.OFF);
        service.start();
        board.change(1);
        pollAfter(Duration.ofSeconds(30));
        int whileOff = updates.size();
        settings.save(first());

        service.settingsChanged();

        assertThat(whileOff).isEqualTo(1);
        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void answersNobodyAfterItStopped() {
        service.start();
        service.stop();
        board.change(1);

        service.ask(feed.refreshNow());

        assertThat(updates).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void tellsNobodyAfterAListenerStoppedIt() {
        List<BoardUpdate> others = new ArrayList<>();
        service.onUpdate(update -> service.stop());
        service.onUpdate(others::add);

        service.start();

        assertThat(updates).hasSize(1);
        assertThat(others).isEmpty();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(feed.isWatched()).isFalse();
    }

    @Test
    void tellsTheOthersWhenAListenerFails() {
        List<BoardUpdate> others = new ArrayList<>();
        service.onUpdate(InterruptionContract::fail);
        service.onUpdate(others::add);

        assertThatThrownBy(service::start).isInstanceOf(IllegalStateException.class);

        assertThat(others).hasSize(1);
    }

    @Test
    void keepsAskingThoughAListenerFailsWhenThePauseEnds() {
        service.start();
        guard.observed(Set.of(Reason.HIDDEN));
        board.change(1);
        var failing = service.onUpdate(InterruptionContract::fail);
        assertThatThrownBy(() -> guard.observed(Set.of())).isInstanceOf(IllegalStateException.class);
        int after = UI.getCurrent().getPollInterval();
        failing.remove();
        board.change(1);

        pollAfter(Duration.ofSeconds(30));

        assertThat(after).isPositive();
        assertThat(revisions()).containsExactly(2L, 3L);
    }

    private void beginEditingAndHide() {
        service.start();
        guard.begin(Reason.EDITING);
        guard.observed(Set.of(Reason.HIDDEN));
        board.change(1);
    }

    private static void fail(BoardUpdate update) {
        throw new IllegalStateException("Cannot show " + update.snapshot().revision());
    }
}
