package dev.docket.sync;

import static dev.docket.sync.InteractionGuard.Reason.DRAGGING;
import static dev.docket.sync.InteractionGuard.Reason.EDITING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.sync.InteractionGuard.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InteractionGuardTests {

    private final InteractionGuard guard = new InteractionGuard();
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
}
