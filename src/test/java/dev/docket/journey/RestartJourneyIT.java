package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The only server there is, with a database of its own, is restarted: a page that was open finds its way back. */
@BrowserTest
class RestartJourneyIT {

    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\?.*");

    /** Until the page tries again of its own accord. */
    private static final double IN_ITS_OWN_TIME = 6 * Visitor.PATIENCE;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @TempDir
    private Path folder;

    private final int port = Nginx.freePort();
    private OtherServer server;
    private Visitor visitor;
    private BoardPage ben;
    private String address;

    @BeforeEach
    void open() throws IOException {
        start();
        visitor = browsers.signedIn("ben", options -> options.setBaseURL("http://localhost:" + port));
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsToBeForgotten();
        visitor.page().navigate("/");
        ben = new BoardPage(visitor.page());
        ben.waitUntilSynced();
        type();
        address = visitor.page().url();
        assertThat(address).contains("/matters/");
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void leadsBackToTheMatterAndWhatWasTyped() throws Exception {
        server.stop();
        ben.waitForSync("offline");
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");

        start();

        assertBackAfterSigningIn();
    }

    private void start() throws IOException {
        server = OtherServer.alone(folder, port, Map.of("DOCKET_SYNC_INTERVAL", BrowserTest.INTERVAL + "s"));
    }

    private void type() {
        ben.page().locator("docket-card").first().click();
        ben.panel().self().waitFor();
        var traffic = new Traffic(ben.page());
        ben.panel().field("Client").fill("Bravo Partners");
        ben.page().waitForCondition(() -> traffic.isAnswered("Bravo Partners"));
    }

    private void assertBackAfterSigningIn() {
        visitor.page().waitForURL(SIGN_IN, new Page.WaitForURLOptions().setTimeout(IN_ITS_OWN_TIME));
        visitor.fillIn(Visitor.PASSWORD);

        visitor.page().waitForURL(address);
        assertThat(ben.panel().field("Client")).hasValue("Bravo Partners");
    }
}
