package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.PageTest;
import dev.docket.matter.Change;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a view may rely on, whichever way its changes travel. Every transport passes these tests. */
abstract class UpdateServiceContract extends PageTest {

    final TestClock clock = new TestClock(SyncFixture.START);
    final SyncFixture board = new SyncFixture();
    final BoardFeed feed = board.feed(clock);
    final InteractionGuard guard = new InteractionGuard(clock);
    final List<BoardUpdate> updates = new ArrayList<>();
    final Progress progress = new Progress(clock);
    final SettingsFixture settings = new SettingsFixture(first(), clock);

    PacedUpdateService service;
    Answers answers;

    abstract SyncSettings first();

    abstract PacedUpdateService create(Fetcher fetcher);
    /** Time goes by until the service has had its chance to learn of what there is. */
    abstract void letNewsCome();

    @BeforeEach
    void open() {
        answers = new Answers(UI.getCurrent(), SlowService.MOMENT, () -> service.pace());
        service = open(Revision.NONE);
    }

    PacedUpdateService open(Revision seen) {
        PacedUpdateService opened = create(new Fetcher(feed, settings.live(), seen, progress, answers, new Random(1)));
        opened.onUpdate(updates::add);
        return opened;
    }

    @Test
    void beginsWithTheWholeBoard() {
        service.start();

        assertThat(updates)
                .extracting(update -> update.snapshot().revision(), BoardUpdate::complete)
                .containsExactly(tuple(new Revision(1), false));
    }

    @Test
    void tellsNothingBeforeItIsStarted() {
        board.change(3);

        letNewsCome();

        assertThat(updates).isEmpty();
    }

    @Test
    void tellsEveryChangeOnceAndInOrder() {
        service.start();
        for (int batch = 1; batch <= 20; batch++) {
            board.change(batch);
            letNewsCome();
        }

        assertThat(revisions())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, 211).boxed().toList());
    }

    @Test
    void tellsNothingWhereNothingChanged() {
        service.start();

        letNewsCome();
        letNewsCome();

        assertThat(updates).hasSize(1);
    }

    @Test
    void catchesUpWithAllThatWasMissedAtOnce() {
        service.start();
        board.change(500);

        letNewsCome();

        assertThat(updates).hasSize(2);
        assertThat(updates.getLast().complete()).isTrue();
        assertThat(updates.getLast().changes()).hasSize(500);
    }

    @Test
    void givesTheWholeBoardWhereTheLastRevisionIsTooOld() {
        service.start();
        board.tellOnlyTheSnapshot();
        board.change(9);

        letNewsCome();

        assertThat(updates.getLast().complete()).isFalse();
        assertThat(updates.getLast().snapshot().revision()).isEqualTo(new Revision(10));
    }

    @Test
    void tellsWhereEachChangeCameFrom() {
        service.start();
        board.change(1);

        letNewsCome();

        assertThat(updates.getLast().changes()).extracting(Change::origin).containsExactly(new Origin("test"));
    }

    @Test
    void goesOnFromWhatTheViewKnowsAlready() {
        feed.refresh().join();
        board.change(4);
        PacedUpdateService later = open(new Revision(3));

        later.start();
        letNewsCome();

        assertThat(revisions()).containsExactly(4L, 5L);
        assertThat(updates.getFirst().complete()).isTrue();
    }

    @Test
    void startsOnce() {
        service.start();
        service.start();
        board.change(1);
        letNewsCome();

        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void stopsOnceAndForAll() {
        service.start();
        service.stop();
        service.stop();
        board.change(1);

        letNewsCome();
        guard.begin(Reason.MENU);
        guard.end(Reason.MENU);

        assertThat(updates).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(feed.isWatched()).isFalse();
    }

    @Test
    void leavesAListenerAloneThatLeft() {
        List<BoardUpdate> others = new ArrayList<>();
        var registration = service.onUpdate(others::add);
        service.start();
        registration.remove();
        board.change(1);

        letNewsCome();

        assertThat(others).hasSize(1);
        assertThat(updates).hasSize(2);
    }

    @Test
    void catchesUpWhenTheLastReasonEnds() {
        service.start();
        guard.observed(Set.of(Reason.MENU, Reason.HIDDEN));
        board.change(2);

        guard.observed(Set.of());

        assertThat(revisions()).containsExactly(2L, 3L);
    }

    @Test
    void neitherAsksNorTellsWhileNobodyLooks() {
        service.start();
        guard.observed(Set.of(Reason.HIDDEN));
        board.change(2);

        letNewsCome();

        assertThat(updates).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void asksOutOfTurnWhenItIsTold() {
        service.start();
        board.change(1);

        service.ask(feed.refreshNow());

        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void tellsOfAFailureAndTriesAgainSoon() {
        service.start();
        board.goAway(true);

        letNewsCome();

        assertThat(progress.failures()).containsExactly(FetchFailure.REFUSED);
        assertThat(UI.getCurrent().getPollInterval()).isBetween(750, 1_250);
    }

    @Test
    void losesNothingInAnOutage() {
        service.start();
        board.goAway(true);
        letNewsCome();
        board.change(3);
        letNewsCome();
        board.goAway(false);

        pollAfter(Duration.ofSeconds(2));

        assertThat(revisions()).containsExactly(2L, 3L, 4L);
        assertThat(UI.getCurrent().getPollInterval()).isGreaterThan(4_000);
    }

    @Test
    void asksForNoChangesWhileUpdatesAreSwitchedOff() {
        service.start();
        settings.save(SettingsFixture.OFF);
        service.settingsChanged();
        int before = board.reads();
        board.change(1);

        pollAfter(Duration.ofSeconds(30));

        assertThat(updates).hasSize(1);
        assertThat(board.reads()).isEqualTo(before);
        assertThat(progress.isOff()).isTrue();
    }

    /** The changes that were told, in the order in which they were. */
    List<Long> revisions() {
        return updates.stream()
                .flatMap(update -> update.changes().stream())
                .map(change -> change.revision().value())
                .toList();
    }

    void pollAfter(Duration time) {
        clock.pass(time);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    /** What Flow does when the page's lock is let go. */
    static void enterThePage() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }
}
