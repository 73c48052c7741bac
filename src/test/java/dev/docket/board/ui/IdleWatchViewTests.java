package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.shell.IdleWarning;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** What the server tells every page of the sign-out; the rest happens in the browser. */
@DatabaseTest
class IdleWatchViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void saysHowLongBeforeTheEndToWarnAndInWhichWords() {
        BrowserlessUIContext window = app.newUser(
                        AccountFixture.signedIn(PersonFixture.addOutsider(context, Role.MEMBER)))
                .newWindow();
        window.navigate("boards", BoardsView.class);

        assertThat(window.find(Component.class).all().stream()
                        .map(Component::getElement)
                        .filter(each -> each.getTag().equals("docket-idle")))
                .singleElement()
                .satisfies(watch -> {
                    assertThat(watch.getProperty("warning", 0.0))
                            .isEqualTo(Duration.ofMinutes(2).toMillis());
                    assertThat(String.valueOf(watch.getPropertyRaw("texts")))
                            .contains("Stay signed in", "You will be signed out in {0}.");
                });
    }

    @Test
    void showsTheWarningInTheGallery() {
        BrowserlessUIContext window = app.newUser(
                        AccountFixture.signedIn(PersonFixture.add(context, Role.ADMINISTRATOR)))
                .newWindow();
        window.navigate("gallery", GalleryView.class);

        assertThat(window.find(IdleWarning.class).all()).hasSize(2);
        assertThat(window.find(Button.class).all())
                .anyMatch(button -> button.getParent()
                        .map(specimen -> "idle".equals(specimen.getElement().getAttribute("data-specimen")))
                        .orElse(false));
    }
}
