package dev.docket.sync;

import static dev.docket.sync.InteractionGuard.Reason.DRAGGING;
import static dev.docket.sync.InteractionGuard.Reason.EDITING;
import static dev.docket.sync.InteractionGuard.Reason.HIDDEN;
import static dev.docket.sync.InteractionGuard.Reason.MENU;
import static dev.docket.sync.InteractionGuard.Reason.TYPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.sync.InteractionGuard.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InteractionGuardTests {

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final InteractionGuard guard = new InteractionGuard(clock);
    private final List<Set<Reason>> told = new ArrayList<>();

    @Test
    void tellsOfEachReasonThatComesAndGoes() {
        guard.onChange(told::add);

        guard.begin(EDITING);
        guard.begin(DRAGGING);
        guard.end(EDITING);
        guard.end(DRAGGING);

        assertThat(told).containsExactly(Set.of(EDITING), Set.of(EDITING, DRAGGING), Set.of(DRAGGING), Set.of());
    }

    @Test
    void saysNothingOfAnEndWithoutABeginning() {
        guard.onChange(told::add);

        guard.end(DRAGGING);

        assertThat(told).isEmpty();
    }

    @Test
    void saysNothingOfTheSameReasonTwice() {
        guard.onChange(told::add);

        guard.begin(DRAGGING);
        guard.begin(DRAGGING);

        assertThat(told).hasSize(1);
    }

    @Test
    void forgetsAListenerThatLeft() {
        guard.onChange(told::add).remove();

        guard.begin(DRAGGING);

        assertThat(told).isEmpty();
        assertThat(guard.reasons()).containsExactly(DRAGGING);
    }

    @Test
    void takesTheBrowserAtItsWord() {
        guard.onChange(told::add);

        guard.observed(Set.of(TYPING, MENU));
        guard.observed(Set.of(MENU));
        guard.observed(Set.of());

        assertThat(told).containsExactly(Set.of(TYPING, MENU), Set.of(MENU), Set.of());
    }

    @Test
    void letsTheBrowserSayNothingOfEditorsAndDrags() {
        guard.begin(EDITING);
        guard.begin(DRAGGING);

        guard.observed(Set.of(TYPING));
        guard.observed(Set.of());

        assertThat(guard.reasons()).containsExactlyInAnyOrder(EDITING, DRAGGING);
    }

    @Test
    void endsWhatTheBrowserHasLongNotConfirmed() {
        guard.begin(DRAGGING);
        guard.begin(EDITING);
        guard.observed(Set.of(TYPING, HIDDEN));
        guard.onChange(told::add);
        clock.pass(InteractionGuard.WATCHDOG.plusMillis(1));

        guard.expire();

        assertThat(told).containsExactly(Set.of(EDITING, HIDDEN));
    }

    @Test
    void keepsWhatTheBrowserConfirms() {
        guard.observed(Set.of(TYPING));
        guard.onChange(told::add);
        clock.pass(InteractionGuard.WATCHDOG);
        guard.observed(Set.of(TYPING));
        clock.pass(InteractionGuard.WATCHDOG);

        guard.expire();

        assertThat(told).isEmpty();
        assertThat(guard.reasons()).containsExactly(TYPING);
    }

    @Test
    void saysNothingOfAnEndThatIsToldTwice() {
        guard.begin(EDITING);
        guard.observed(Set.of(MENU));
        guard.onChange(told::add);

        guard.end(EDITING);
        guard.end(EDITING);
        guard.observed(Set.of());
        guard.observed(Set.of());

        assertThat(told).containsExactly(Set.of(MENU), Set.of());
    }

    @Test
    void tellsTheOthersWhenOneFails() {
        guard.onChange(reasons -> {
            throw new IllegalStateException("cannot be told");
        });
        guard.onChange(told::add);

        assertThatThrownBy(() -> guard.begin(DRAGGING)).hasMessage("cannot be told");
        assertThat(told).containsExactly(Set.of(DRAGGING));
    }
}
