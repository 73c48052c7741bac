package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class DraftKeeperTests {

    private static final Draft.Subject MATTER = Draft.Subject.of(new BoardId(1), new MatterId(7));
    private static final Draft.Subject NEW = Draft.Subject.anew(new BoardId(1));

    private final Deque<Runnable> due = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private final DraftKeeper keeper = new DraftKeeper(this::keep, this::forget, due::add, this::after);
    private final List<Duration> pauses = new ArrayList<>();
    private boolean away;
    private boolean broken;

    @Test
    void writesOnceWhatIsTypedInAMoment() {
        keeper.typed(draft(MATTER, "H"));
        keeper.typed(draft(MATTER, "Ha"));
        keeper.typed(draft(NEW, "Lund"));
        assertThat(due).hasSize(1);

        workOff();

        assertThat(written).containsExactlyInAnyOrder("Ha", "Lund");
    }

    @Test
    void writesAgainWhatIsTypedLater() {
        keeper.typed(draft(MATTER, "H"));
        workOff();
        keeper.typed(draft(MATTER, "Ha"));
        workOff();

        assertThat(written).containsExactly("H", "Ha");
    }

    @Test
    void forgetsWhatIsDoneBeforeItWasWritten() {
        keeper.typed(draft(MATTER, "H"));
        keeper.done(MATTER);
        workOff();

        assertThat(written).containsExactly("nothing");
    }

    @Test
    void writesOnceTheDatabaseIsBackAndThenTheNewest() {
        away = true;
        keeper.typed(draft(MATTER, "H"));
        keeper.typed(draft(NEW, "Lund"));
        workOnce();
        keeper.typed(draft(MATTER, "Ha"));
        away = false;
        workOff();

        assertThat(written).containsExactlyInAnyOrder("Ha", "Lund");
    }

    @Test
    void knowsWhatItHasNotWrittenYet() {
        Draft kept = draft(MATTER, "old");
        assertThat(keeper.newest(MATTER, () -> Optional.of(kept))).contains(kept);

        keeper.typed(draft(MATTER, "new"));
        assertThat(keeper.newest(MATTER, () -> Optional.of(kept))).contains(draft(MATTER, "new"));

        keeper.done(MATTER);
        assertThat(keeper.newest(MATTER, () -> Optional.of(kept))).isEmpty();
    }

    @Test
    void triesMoreAndMoreSeldomWhileTheDatabaseIsAway() {
        away = true;
        keeper.typed(draft(MATTER, "H"));
        for (int i = 0; i < 8; i++) {
            workOnce();
        }
        away = false;
        workOff();
        keeper.typed(draft(MATTER, "Ha"));
        workOff();

        assertThat(pauses).hasSize(10);
        assertThat(pauses.get(4)).isGreaterThan(Duration.ofSeconds(5));
        assertThat(pauses.get(8)).isLessThanOrEqualTo(Duration.ofSeconds(10));
        assertThat(pauses.getLast()).isEqualTo(DraftKeeper.SOON);
        assertThat(written).containsExactly("H", "Ha");
    }

    @Test
    void keepsInMindWhatCannotBeWrittenWithoutTryingForEver() {
        broken = true;
        keeper.typed(draft(MATTER, "H"));
        workOff();
        assertThat(keeper.newest(MATTER, Optional::empty)).contains(draft(MATTER, "H"));

        broken = false;
        keeper.typed(draft(MATTER, "Ha"));
        workOff();

        assertThat(written).containsExactly("Ha");
    }

    private Executor after(Duration time) {
        pauses.add(time);
        return due::add;
    }

    private void keep(Draft draft) {
        write(String.valueOf(draft.edits().values().iterator().next().mine()));
    }

    private void forget(Draft.Subject subject) {
        write("nothing");
    }

    private void write(String text) {
        if (away) {
            throw new QueryTimeoutException("The database is away");
        }
        if (broken) {
            throw new IllegalStateException("A bug");
        }
        written.add(text);
    }

    private void workOnce() {
        due.remove().run();
    }

    private void workOff() {
        while (!due.isEmpty()) {
            workOnce();
        }
    }

    private static Draft draft(Draft.Subject subject, String title) {
        return new Draft(
                subject, null, Revision.NONE, Map.of(MatterField.TITLE, new FieldEdit("", title)), Instant.EPOCH);
    }
}
