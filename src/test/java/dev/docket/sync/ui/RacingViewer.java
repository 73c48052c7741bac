package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import dev.docket.identity.Person;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.Outbox;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncStatus;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Somebody who sends commands from his view of a board while others do so too. */
final class RacingViewer implements SyncedView {

    private final OwnWrites writes;
    private final BoardSync sync;

    private @Nullable BoardSnapshot shown;
    private int waiting;

    RacingViewer(
            UI page,
            BoardFeed feed,
            Clock clock,
            Person person,
            Function<MatterCommand, Outcome> service,
            Executor executor) {
        writes = new OwnWrites(clock);
        SettingsFixture settings = new SettingsFixture(SettingsFixture.POLLING, clock);
        RetryPolicy once = RetryPolicy.builder().maxRetries(0).build();
        sync = new BoardSync(
                page,
                feed,
                settings.live(),
                clock,
                new Onlooker(person, new InteractionGuard(clock), writes, this),
                FiguresFixture.at(clock).viewOf(SyncFixture.BOARD),
                new Outbox(service, waited -> new RetryTemplate(once), executor, Clock.systemUTC()),
                Duration.ZERO,
                new TransportFactory(page, feed, settings.live(), new Random(0), ignored -> new FakeLink()));
        sync.start();
    }

    void send(MatterCommand command) {
        waiting++;
        sync.send(command, outcome -> {
            outcome.orElseThrow(() -> new AssertionError("Nobody can say what became of " + command));
            waiting--;
        });
    }

    /** Whether it waits to hear what became of a command. */
    boolean isWaiting() {
        return waiting > 0;
    }

    /** Looks once more. */
    void settle() {
        sync.syncNow();
    }

    /** The board with all that this view still wants of it. */
    Optional<BoardSnapshot> expected() {
        return Optional.ofNullable(shown).map(writes::over);
    }

    boolean wantsNothing() {
        return writes.isEmpty();
    }

    void close() {
        sync.stop();
    }

    @Override
    public void show(BoardUpdate update) {
        shown = update.snapshot();
    }

    @Override
    public void redraw() {}

    @Override
    public void held(BoardUpdate update) {}

    @Override
    public void lost() {
        throw new AssertionError("Nobody took the board away");
    }

    @Override
    public void tell(SyncStatus status, SyncTransport transport) {}
}
