package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import dev.docket.database.DatabaseTest;
import dev.docket.database.TroubledPool;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.core.Authentication;

/** Nobody is shown a stack trace, nor a reference, for a database that is away. */
@DatabaseTest
@Import(TroubledPool.InPlace.class)
class OutagePageTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TroubledPool pool;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        window = app.newUser(AccountFixture.signedIn(PersonFixture.add(context, Role.MEMBER)))
                .newWindow();
    }

    @AfterEach
    void close() {
        pool.goAway(false);
        app.close();
    }

    @Test
    void saysThatAPageCannotBeShownRightNow() {
        pool.goAway(true);

        FailurePage page = window.navigate("boards", FailurePage.class);

        assertThat(page.getElement().getTextRecursively())
                .contains("The database does not answer", "Try again")
                .doesNotContain("Reference");
    }

    @Test
    void saysThatAClickDidNothing() {
        window.activate();

        context.getBean(FailureNotice.class).error(new ErrorEvent(new QueryTimeoutException("Slow")));

        assertThat(notice()).contains("The database does not answer");
    }

    @Test
    void givesAReferenceForWhateverElseFails() {
        window.activate();

        context.getBean(FailureNotice.class).error(new ErrorEvent(new IllegalStateException("A bug")));

        assertThat(notice()).contains("reference");
    }

    private String notice() {
        return window.find(Notification.class).single().getElement().getProperty("text", "");
    }
}
