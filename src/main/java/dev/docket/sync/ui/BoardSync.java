package dev.docket.sync.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.CountedView;
import dev.docket.sync.FetchFailure;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.Outbox;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.Retry;
import dev.docket.sync.SyncEvent;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.UpdateQueue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The sync of one open board view, which owns it: updates go from the transport into the queue, wait there while the
 * user is busy, and reach the view as one. Everything happens under the user interface's lock.
 */
public class BoardSync implements FetchListener, LinkListener {

    /** What it waits for, over whatever transport. */
    final Answers answers;

    private final UpdateQueue queue = new UpdateQueue();
    private final UI ui;
    private final BoardFeed feed;
    private final LiveSettings settings;
    private final Clock clock;
    private final Admission admission;
    private final SyncedView view;
    private final CountedView counted;
    private final InteractionGuard guard;
    private final OwnWrites writes;
    private final OwnCommands commands;
    private final TransportSwitch transports;

    private Registration registrations = () -> {};
    private Revision shown = Revision.NONE;
    private Revision own = Revision.NONE;
    private Instant verifiedAt = Instant.EPOCH;
    private SyncStatus status = new SyncStatus.Syncing(Revision.NONE);
    private boolean open;

    BoardSync(
            UI ui,
            BoardFeed feed,
            LiveSettings settings,
            Clock clock,
            Onlooker onlooker,
            CountedView counted,
            Outbox outbox,
            Duration moment,
            TransportFactory factory) {
        this.ui = ui;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        admission = new Admission(onlooker.person());
        view = onlooker.view();
        guard = onlooker.guard();
        writes = onlooker.writes();
        this.counted = counted;
        transports = new TransportSwitch(settings, clock, transport -> factory.open(transport, guard, this));
        answers = new Answers(ui, moment, transports::pace);
        commands = new OwnCommands(onlooker, outbox, answers, this::confirmed);
    }

    /** Shows the board for the first time, or says that it cannot be had. */
    public void start() {
        open = true;
        Runnable later = ui.accessLater(this::settingsChanged, () -> {});
        registrations = Registration.combine(
                commands.start(), guard.onChange(this::interaction), settings.onChange(now -> later.run()));
        counted.open();
        tell();
        transports.start(ui.getInternals().getStateTree().isPreparingForResync());
        registrations = open ? Registration.combine(registrations, commands.follow()) : registrations;
    }

    /** Ends for good; nothing but answers is told afterwards. Stopping twice changes nothing. */
    public void stop() {
        open = false;
        registrations.remove();
        registrations = () -> {};
        transports.stop();
        counted.close();
    }

    /** Shows what a command will come to, and has it carried out, also after the end: {@link OwnCommands#send}. */
    public void send(MatterCommand command, Consumer<Optional<Outcome>> told) {
        commands.send(command, told);
    }

    /** Catches up with a change of the view's own that has been confirmed at that revision. */
    public void confirmed(Revision revision) {
        own = revision;
        applyWaiting();
        transports.ask(feed.refreshTo(revision));
    }

    /** Asks at once; what comes still waits for a busy user. */
    public void syncNow() {
        transports.ask(feed.refreshNow());
    }

    /** Up to where a transport need not tell again. */
    Revision known() {
        return queue.known();
    }

    void receive(BoardUpdate update) {
        if (!admission.admits(update.snapshot())) {
            deny();
            return;
        }
        queue.add(update);
        if (mayShow()) {
            applyWaiting();
        } else {
            view.held(update);
        }
    }

    private void deny() {
        if (admission.isDoubted(shown)) {
            transports.ask(feed.refreshNow());
            admission.asked();
        } else {
            lose();
        }
    }

    private void lose() {
        stop();
        view.lost();
    }

    private void settingsChanged() {
        applyWaiting();
        transports.settingsChanged();
        tell();
    }

    private void interaction(Set<Reason> reasons) {
        counted.seen(!reasons.contains(Reason.HIDDEN));
        Set<Reason> holding = holding();
        if (holding.isEmpty()) {
            happened(new SyncEvent.Resumed());
        }
        applyWaiting();
        if (!holding.isEmpty()) {
            happened(new SyncEvent.Interrupted(holding, queue.waiting()));
        }
    }

    /** What its user did himself is shown also to a busy one, unless he has a card in the air. */
    private boolean mayShow() {
        Set<Reason> holding = holding();
        return holding.isEmpty() || (own.isAfter(shown) && !holding.contains(Reason.DRAGGING));
    }

    private Set<Reason> holding() {
        return guard.holding(settings.current());
    }

    private void applyWaiting() {
        Optional<BoardUpdate> due = mayShow() ? queue.drain() : Optional.empty();
        due.ifPresent(update -> {
            shown = update.snapshot().revision();
            writes.seen(shown);
            view.show(update);
        });
    }

    @Override
    public void polled() {
        counted.polled();
        view.polled();
    }

    @Override
    public void fetchStarted() {
        happened(new SyncEvent.FetchStarted());
    }

    @Override
    public void fetched(Instant at) {
        if (admission.isOutdated()) {
            return;
        }
        if (open && admission.isRefused(shown)) {
            lose();
        }
        verifiedAt = at;
        counted.fetched(at);
        happened(new SyncEvent.Fetched(shown, at, transports.liveSince(), holding(), queue.waiting()));
        transports.reconsider();
    }

    @Override
    public void fetchFailed(Retry next, FetchFailure cause) {
        counted.failed();
        happened(new SyncEvent.FetchFailed(clock.instant(), next, cause));
        transports.reconsider();
    }

    @Override
    public void switchedOff() {
        happened(new SyncEvent.SwitchedOff());
    }

    @Override
    public void linkUp() {
        transports.linkUp();
        happened(new SyncEvent.LinkChanged(verifiedAt, transports.liveSince()));
    }

    @Override
    public void linkDown() {
        transports.linkDown();
        happened(new SyncEvent.LinkChanged(verifiedAt, null));
        transports.reconsider();
    }

    private void happened(SyncEvent event) {
        counted.live(transports.liveSince() != null);
        SyncStatus next = status.after(event);
        if (open && !next.equals(status)) {
            status = next;
            tell();
        }
    }

    private void tell() {
        view.tell(status, transports.now());
    }
}
