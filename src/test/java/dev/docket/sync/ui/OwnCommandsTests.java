package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;

/** What a user wants, from the moment when he wants it. */
class OwnCommandsTests extends SyncHarness {

    private static final QueryTimeoutException AWAY = new QueryTimeoutException("The database is away");

    private final List<Optional<Outcome>> told = new ArrayList<>();
    private final MatterCommand first = archive(1);
    private final MatterCommand second = archive(2);

    private BoardSync sync;

    @BeforeEach
    void open() {
        sync = start(SettingsFixture.POLLING);
    }

    @Test
    void showsAtOnceWhatIsOnItsWay() {
        service.stall();

        sync.send(first, told::add);

        assertThat(writes.pending()).containsExactly(new MatterId(1));
        assertThat(redrawn).isEqualTo(1);
        assertThat(told).isEmpty();
    }

    @Test
    void letsTheBrowserComeQuicklyForWhatIsDue() {
        service.stall();
        int unhurried = UI.getCurrent().getPollInterval();

        sync.send(first, told::add);
        int hurried = UI.getCurrent().getPollInterval();
        applies(first);
        service.work();
        enterThePage();

        assertThat(unhurried).isGreaterThan(10_000);
        assertThat(hurried).isEqualTo(500);
        assertThat(UI.getCurrent().getPollInterval()).isGreaterThan(10_000);
    }

    @Test
    void hasTheDatabaseAskedNoMoreOftenForThat() {
        service.stall();
        sync.send(first, told::add);
        int before = board.reads();

        for (int poll = 0; poll < 10; poll++) {
            pollAfter(Duration.ofMillis(500));
        }
        assertThat(board.reads()).isEqualTo(before);
        for (int poll = 0; poll < 50; poll++) {
            pollAfter(Duration.ofMillis(500));
        }

        assertThat(board.reads()).isEqualTo(before + 1);
    }

    @Test
    void isDoneWithACommandOnceTheBoardContainsIt() {
        service.stall();
        sync.send(first, told::add);
        applies(first);

        service.work();
        enterThePage();

        assertThat(shown.getLast().snapshot().revision()).isEqualTo(new Revision(2));
        assertThat(writes.isEmpty()).isTrue();
        assertThat(told).singleElement().matches(Optional::isPresent);
    }

    @Test
    void goesOnExpectingWhatTheBoardDoesNotContainYet() {
        service.stall();
        sync.send(first, told::add);
        applies(first);
        board.goAway(true);

        service.work();
        enterThePage();
        assertThat(writes.pending()).containsExactly(new MatterId(1));
        board.goAway(false);
        poll();

        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void takesBackTheOneThatIsRefusedAndKeepsTheOther() {
        service.stall();
        sync.send(first, told::add);
        sync.send(second, told::add);
        service.answer(first, new Outcome.Gone("Cleo"));
        service.answer(second, AWAY, AWAY, AWAY);

        service.workOnce();
        enterThePage();

        assertThat(writes.pending()).containsExactly(new MatterId(2));
        assertThat(told).containsExactly(Optional.of(new Outcome.Gone("Cleo")));
    }

    @Test
    void triesAgainInOrderAndNothingTwice() {
        service.stall();
        sync.send(first, told::add);
        sync.send(second, told::add);
        service.answer(first, AWAY, AWAY);
        applies(first);
        applies(second);

        service.work();
        enterThePage();

        assertThat(service.tries()).containsExactly(first, first, first, second);
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void givesUpAndGoesOnWithWhatIsBehind() {
        service.stall();
        sync.send(first, told::add);
        sync.send(second, told::add);
        service.answer(first, AWAY, AWAY, AWAY);
        applies(second);

        service.work();
        enterThePage();

        assertThat(told).hasSize(2).first().isEqualTo(Optional.empty());
        assertThat(told).last().matches(Optional::isPresent);
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void triesABugOnceAndTakesItBack() {
        service.answer(first, new DataIntegrityViolationException("A rule was broken"));

        assertThatThrownBy(() -> sync.send(first, told::add)).hasCauseInstanceOf(DataIntegrityViolationException.class);

        assertThat(service.tries()).containsExactly(first);
        assertThat(writes.isEmpty()).isTrue();
        assertThat(told).containsExactly(Optional.empty());
    }

    @Test
    void tellsNothingWhileACardIsInTheAir() {
        service.stall();
        sync.send(first, told::add);
        service.answer(first, new Outcome.Gone("Cleo"));
        guard.begin(Reason.DRAGGING);
        int before = redrawn;

        service.work();
        enterThePage();
        assertThat(told).isEmpty();
        assertThat(redrawn).isEqualTo(before);
        guard.end(Reason.DRAGGING);

        assertThat(told).hasSize(1);
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void tellsAtTheEndOfADragAlsoWhatIsBehindABug() {
        service.stall();
        sync.send(first, told::add);
        sync.send(second, told::add);
        service.answer(first, new DataIntegrityViolationException("A rule was broken"));
        applies(second);
        guard.begin(Reason.DRAGGING);
        service.work();
        enterThePage();

        assertThatThrownBy(() -> guard.end(Reason.DRAGGING)).hasCauseInstanceOf(DataIntegrityViolationException.class);

        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isPresent();
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void showsADropAlsoToWhomHasSomethingInAnEditor() {
        guard.begin(Reason.EDITING);
        guard.begin(Reason.DRAGGING);
        service.stall();
        sync.send(first, told::add);
        applies(first);
        service.work();
        enterThePage();
        assertThat(writes.isEmpty()).isFalse();

        guard.end(Reason.DRAGGING);

        assertThat(shown.getLast().snapshot().revision()).isEqualTo(new Revision(2));
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void drawsNoOlderBoardWhereItsViewHasANewerOneFromTheNextSync() {
        guard.observed(Set.of(Reason.TYPING));
        board.change(1);
        poll();
        service.stall();
        sync.send(first, told::add);
        applies(first);
        anotherSync();
        assertThat(shown.getLast().snapshot().revision()).isEqualTo(new Revision(3));
        assertThat(writes.isEmpty()).isFalse();
        int before = redrawn;

        service.work();
        enterThePage();

        assertThat(shown.getLast().snapshot().revision()).isEqualTo(new Revision(3));
        assertThat(writes.isEmpty()).isTrue();
        assertThat(redrawn).isGreaterThan(before);
        assertThat(told).hasSize(1);
    }

    @Test
    void hasTheNextSyncShowWhatBecameOfItAlsoToABusyUser() {
        service.stall();
        sync.send(first, told::add);
        anotherSync();
        guard.begin(Reason.EDITING);
        applies(first);

        service.work();
        enterThePage();

        assertThat(shown.getLast().snapshot().revision()).isEqualTo(new Revision(2));
        assertThat(writes.isEmpty()).isTrue();
    }

    @Test
    void showsNothingToWhomHasLostTheBoardMeanwhile() {
        guard.begin(Reason.EDITING);
        board.change(1);
        poll();
        service.stall();
        sync.send(first, told::add);
        applies(first);
        board.removeMember();
        sync.syncNow();
        assertThat(lost).isTrue();

        service.work();
        enterThePage();

        assertThat(shown).hasSize(1);
        assertThat(told).hasSize(1);
    }

    /** The browser has its page built anew. */
    private void anotherSync() {
        sync.stop();
        guard.observed(Set.of());
        clock.pass(Duration.ofSeconds(30));
        start(SettingsFixture.POLLING);
    }

    /** The change is on the board when the command is carried out. */
    private void applies(MatterCommand command) {
        board.change(1);
        long revision = board.revision();
        MatterId matter = ((MatterCommand.Archive) command).matter();
        service.answer(command, new Outcome.Applied(new Revision(revision), matter, new MatterNumber("2026-00001")));
    }

    private static MatterCommand archive(long matter) {
        return new MatterCommand.Archive(
                CommandId.random(), new Origin("test"), SyncFixture.BOARD, new MatterId(matter));
    }
}
