package dev.docket.sync.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardLock;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/**
 * A page with nothing on it, which polls: what Vaadin costs at least, and with a board's lock, a change. Only the profile
 * <code>bench</code> has it, see {@link BarePageConfiguration}.
 */
@Route(value = BarePage.PATH, autoLayout = false, registerAtStartup = false)
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
class BarePage extends Main {

    static final String PATH = "bench/bare";

    private static final Duration INTERVAL = Duration.ofSeconds(30);

    BarePage(BoardLock boards) {
        addListener(LockEvent.class, wanted -> boards.take(new BoardId(wanted.board)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Polls polls = new Polls(event.getUI(), () -> {});
        polls.every(INTERVAL);
        addDetachListener(detached -> {
            detached.unregisterListener();
            polls.stop();
        });
    }

    /** The lock of a board is to be taken, and let go at once. */
    @DomEvent("docket-lock")
    public static class LockEvent extends ComponentEvent<BarePage> {

        private final int board;

        public LockEvent(BarePage source, boolean fromClient, @EventData("event.detail.board") int board) {
            super(source, fromClient);
            this.board = board;
        }
    }
}
