package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.presence.ui.PresenceBar;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Two people at one board: each sees the other as long as both may see the board. */
@DatabaseTest
class BoardPresenceViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private Person person;
    private Person colleague;
    private BoardWindow ben;
    private BoardWindow cleo;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        person = PersonFixture.add(context, Role.MEMBER);
        colleague = PersonFixture.add(context, Role.MEMBER);
        ben = BoardWindow.open(app, person, board.id());
        cleo = BoardWindow.open(app, colleague, board.id());
        waitFor(ben, colleague.name());
        waitFor(cleo, person.name());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsWhoLeavesTheBoardNoMore() {
        cleo.leave();

        waitFor(ben);
    }

    @Test
    void showsNobodyToWhomTheBoardWasTakenAway() {
        board.letGo(person.id());
        waitUntilLost(ben);

        assertThat(others(ben)).isEmpty();
        waitFor(cleo);
    }

    @Test
    void showsNobodyFromWhomTheBoardWasTakenAway() {
        board.letGo(colleague.id());
        waitUntilLost(cleo);

        waitFor(ben);
    }

    private static void waitUntilLost(BoardWindow window) {
        Awaitility.await().pollInSameThread().until(() -> {
            window.poll();
            return !window.window().find(BoardCanvas.class).exists();
        });
    }

    private static void waitFor(BoardWindow window, String... names) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(others(window)).containsExactly(names));
    }

    /** As they are known once whoever waits has entered the page. */
    private static List<String> others(BoardWindow window) {
        window.window().activate();
        VaadinSession session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        return window.window().find(PresenceBar.class).all().stream()
                .filter(Component::isVisible)
                .flatMap(Component::getChildren)
                .filter(mark -> !mark.hasClassName("presence-all"))
                .map(mark -> mark.getElement().getAttribute("aria-label"))
                .toList();
    }
}
