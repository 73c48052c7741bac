package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben writes in a matter; before the server hears of it, Cleo archives the matter. */
@BrowserTest
class LateWritingJourneyIT {

    private static final SyncSettings PUSH = new SyncSettings(true, Duration.ofSeconds(5), true, 3, 2, Transport.PUSH);

    private static final Pattern REQUEST = Pattern.compile("v-r=uidl");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private final List<Route> held = new ArrayList<>();
    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void prepare() {
        board = SmallBoard.in(application);
    }

    @Test
    void givesEveryItemBackThatComesTooLate() {
        open();
        turn("Checklist", "New item");
        hold();
        enter("File the reply", "Call counsel");
        archive();

        send();

        assertThat(ben.panel().notice()).containsText("archived");
        assertThat(item()).hasValue("File the reply; Call counsel");
        assertThat(item()).isVisible();
    }

    @Test
    void givesEveryItemBackAlsoWhereHisPageKnowsAlready() {
        openLive();
        turn("Checklist", "New item");
        hold();
        enter("File the reply", "Call counsel");
        archive();
        assertThat(ben.panel().notice()).containsText("archived");

        send();

        assertThat(item()).hasValue("File the reply; Call counsel");
        assertThat(item()).isVisible();
    }

    @Test
    void keepsACommentThatHisServerHasNotHeardOf() {
        openLive();
        turn("Comments", "Comment");
        hold();
        Locator comment = ben.panel().field("Comment");
        comment.pressSequentially("Called the court");
        archive();
        assertThat(ben.panel().notice()).containsText("archived");

        send();

        assertThat(comment).not().isEditable();
        assertThat(comment).hasValue("Called the court");
        assertThat(comment).isVisible();
    }

    @Test
    void keepsAChangeThatHisServerHasNotHeardOf() {
        openLive();
        hold();
        Locator title = ben.panel().field("Title");
        title.press("End");
        title.pressSequentially(" v. Smith");
        archive();
        assertThat(ben.panel().notice()).containsText("archived");

        send();

        assertThat(title).not().isEditable();
        assertThat(title).hasValue("Bravo v. Smith");
    }

    private void openLive() {
        Colleague.named("ada", application).set(PUSH, application);
        open();
    }

    private void open() {
        ben = browsers.signedIn("ben").open(board.id());
        ben.open("Bravo");
    }

    /** Turns to a part of the matter, and waits until its field is there. */
    private void turn(String part, String field) {
        ben.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(part))
                .click();
        ben.panel().field(field).waitFor();
    }

    private void enter(String... items) {
        for (String item : items) {
            item().pressSequentially(item);
            item().press("Enter");
            assertThat(item()).hasValue("");
        }
    }

    private Locator item() {
        return ben.panel().field("New item");
    }

    private void archive() {
        Colleague.named("cleo", application).archive(board, "Bravo");
    }

    private void hold() {
        ben.page().route(REQUEST, held::add);
    }

    private void send() {
        ben.page().unroute(REQUEST);
        held.forEach(Route::resume);
    }
}
