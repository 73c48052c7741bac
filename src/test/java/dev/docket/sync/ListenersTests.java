package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenersTests {

    private final Listeners<Runnable> listeners = new Listeners<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void tellsAllInTheOrderInWhichTheyCame() {
        listeners.add(() -> told.add("one"));
        listeners.add(() -> told.add("two"));

        listeners.tell(Runnable::run);

        assertThat(told).containsExactly("one", "two");
    }

    @Test
    void tellsNobodyWhoLeft() {
        Registration registration = listeners.add(() -> told.add("one"));
        registration.remove();
        registration.remove();

        listeners.tell(Runnable::run);

        assertThat(told).isEmpty();
    }

    @Test
    void tellsTheOthersAndThenThrowsWhatTheFirstDid() {
        listeners.add(() -> fail("one"));
        listeners.add(() -> fail("two"));
        listeners.add(() -> told.add("three"));

        assertThatThrownBy(() -> listeners.tell(Runnable::run))
                .hasMessage("one")
                .hasSuppressedException(new IllegalStateException("two"));
        assertThat(told).containsExactly("three");
    }

    @Test
    void tellsTheOthersWhenOneLeavesMeanwhile() {
        List<Registration> own = new ArrayList<>();
        own.add(listeners.add(() -> {
            told.add("one");
            own.getFirst().remove();
        }));
        listeners.add(() -> told.add("two"));
        listeners.tell(Runnable::run);

        listeners.tell(Runnable::run);

        assertThat(told).containsExactly("one", "two", "two");
    }

    @Test
    void tellsNobodyWhoWasTakenOutMeanwhile() {
        listeners.add(listeners::clear);
        listeners.add(() -> told.add("two"));

        listeners.tell(Runnable::run);

        assertThat(told).isEmpty();
    }

    @Test
    void leavesThoseWhoComeMeanwhileForTheNextTime() {
        listeners.add(() -> listeners.add(() -> told.add("late")));
        listeners.tell(Runnable::run);
        boolean early = !told.isEmpty();

        listeners.tell(Runnable::run);

        assertThat(early).isFalse();
        assertThat(told).containsExactly("late");
    }

    private static void fail(String name) {
        throw new IllegalStateException(name);
    }
}
