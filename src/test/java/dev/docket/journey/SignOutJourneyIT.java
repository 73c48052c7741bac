package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who has a board open signs out. */
@BrowserTest
class SignOutJourneyIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login.*");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardPage ben;

    @BeforeEach
    void open() {
        BoardFixture board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        ben.open("Bravo");
    }

    @Test
    void leadsAwayAtOnceWhereNothingIsUnsaved() {
        signOut();

        ben.page().waitForURL(SIGN_IN);
    }

    @Test
    void asksBeforeSomethingTypedIsLost() {
        ben.panel().type("Client", "Bravo Partners");

        signOut();
        ben.button("Keep editing").click();

        assertThat(ben.dialog()).hasCount(0);
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
        signOut();
        ben.button("Discard").click();
        ben.page().waitForURL(SIGN_IN);
    }

    private void signOut() {
        ben.openPersonMenu()
                .getByRole(AriaRole.MENUITEM, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
    }
}
