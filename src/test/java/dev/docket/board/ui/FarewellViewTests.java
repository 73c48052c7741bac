package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.Farewell;
import dev.docket.sync.ui.SyncIndicator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** A server that ends says so on the boards that are open. */
@DatabaseTest
class FarewellViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Farewell farewell;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private BoardWindow ben;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        ben = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
        assertThat(ben.status()).contains("\"state\":\"synced\"");
    }

    /** Other tests share the application. */
    @AfterEach
    void goOn() {
        app.close();
        farewell.start();
    }

    @Test
    void isSaidOnAnOpenBoard() {
        farewell.stop();
        ben.poll();

        assertThat(ben.status()).contains("\"state\":\"disconnected\"").contains("\"cause\":\"restart\"");
    }

    @Test
    void isTheLastWordWhateverComesMeanwhile() {
        farewell.stop();
        board.add("Intake", "Harbour v. Lund");
        ben.poll();
        ben.poll();

        assertThat(ben.status()).contains("\"cause\":\"restart\"");
    }

    @Test
    void isNotSaidWhereTheBoardHasBeenLeft() {
        var indicator = ben.window().find(SyncIndicator.class).single().getElement();
        ben.leave();
        var before = indicator.getPropertyRaw("status");

        farewell.stop();

        assertThat(indicator.getPropertyRaw("status")).isEqualTo(before);
    }
}
