package dev.docket.sync.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.PageTest;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.CountedView;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFigures;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncStatus;
import dev.docket.sync.TestClock;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One open board over a fixture's feed: what its sync shows, holds and tells is kept for the test to look at. */
abstract class SyncHarness extends PageTest implements SyncedView {

    final TestClock clock = new TestClock(SyncFixture.START);
    final SyncFixture board = new SyncFixture();
    final BoardFeed feed = board.feed(clock);
    final SyncFigures figures = FiguresFixture.at(clock);
    final SettingsFixture settings = new SettingsFixture(SettingsFixture.POLLING, clock);
    final InteractionGuard guard = new InteractionGuard(clock);
    final FakeLink link = new FakeLink();
    final OwnWrites writes = new OwnWrites(clock);
    final SlowService service = new SlowService();
    final List<BoardUpdate> shown = new ArrayList<>();
    final List<BoardUpdate> held = new ArrayList<>();

    boolean lost;
    int redrawn;
    SyncStatus status = new SyncStatus.Syncing(Revision.NONE);
    SyncTransport transport = new SyncTransport(Transport.POLLING, Duration.ZERO, null);

    BoardSync start(SyncSettings first) {
        settings.save(first);
        UI ui = UI.getCurrent();
        TransportFactory transports = new TransportFactory(ui, feed, settings.live(), new Random(1), page -> link);
        CountedView counted = figures.viewOf(SyncFixture.BOARD);
        Onlooker onlooker = new Onlooker(SyncFixture.MEMBER, guard, writes, this);
        BoardSync sync = new BoardSync(
                ui, feed, settings.live(), clock, onlooker, counted, service.outbox(), SlowService.MOMENT, transports);
        sync.start();
        return sync;
    }

    void settingsBecome(SyncSettings wanted) {
        clock.pass(Duration.ofSeconds(1));
        settings.save(wanted);
        enterThePage();
    }

    void poll() {
        pollAfter(Duration.ofSeconds(30));
    }

    void pollAfter(Duration time) {
        clock.pass(time);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    static void enterThePage() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    @Override
    public void lost() {
        lost = true;
    }

    @Override
    public void show(BoardUpdate update) {
        shown.add(update);
    }

    @Override
    public void redraw() {
        redrawn++;
    }

    @Override
    public void held(BoardUpdate update) {
        held.add(update);
    }

    @Override
    public void tell(SyncStatus now, SyncTransport over) {
        status = now;
        transport = over;
    }
}
