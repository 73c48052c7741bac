package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** What the tab remembers of what somebody did while the database hung, until nobody would try it any more. */
@BrowserTest
@TestPropertySource(properties = "docket.sync.moment=100ms")
class UnsavedJourneyIT {

    private static final SyncSettings NO_MORE_TRY =
            new SyncSettings(true, Duration.ofSeconds(BrowserTest.INTERVAL), true, 0, 2, Transport.POLLING);

    /** A try with its time-outs comes before what is waited for; in milliseconds. */
    private static final double GIVEN_UP = 2 * Visitor.PATIENCE;

    private static final Pattern ENTERED = Pattern.compile("\"event\\.detail\\.id\":\"([^\"]+)\"");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private Traffic traffic;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        traffic = new Traffic(ben.page());
        Colleague.named("ada", application).set(NO_MORE_TRY, application);
    }

    /** It may have been done, and only the answer was lost: under the same identity it is done once. */
    @Test
    void entersAnItemThatCameBackAsTheOneItWas() {
        Locator field = openChecklist();
        field.fill("File the reply");
        try (var database = StoppedDatabase.of(application)) {
            field.press("Enter");
            assertThat(field).hasValue("File the reply", new LocatorAssertions.HasValueOptions().setTimeout(GIVEN_UP));
        }
        ben.waitUntilNothingIsRemembered();

        field.press("Enter");

        assertThat(ben.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("File the reply")))
                .hasCount(1);
        ben.waitUntilNothingIsRemembered();
        assertThat(entered()).hasSize(2).containsOnly(entered().getFirst());
    }

    @Test
    void remembersNothingOfAnItemThatIsNone() {
        openChecklist();

        ben.panel().button("Add").click();

        assertThat(ben.panel().self()).containsText("A text is needed");
        ben.waitUntilNothingIsRemembered();
    }

    @Test
    void remembersNothingOfWhatItsUserLetGoOfAsHeLeft() {
        try (var database = StoppedDatabase.of(application)) {
            ben.line("Intake").fill("Golf");
            ben.line("Intake").press("Enter");
            assertThat(ben.notice())
                    .containsText(
                            "could not be saved.", new LocatorAssertions.ContainsTextOptions().setTimeout(GIVEN_UP));
        }

        item("More about this board").click();
        item("Archive").click();
        ben.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Discard"))
                .click();

        assertThat(ben.board()).hasCount(0);
        ben.waitUntilNothingIsRemembered();
    }

    private Locator openChecklist() {
        ben.open("Bravo");
        ben.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Checklist"))
                .click();
        return ben.panel().field("New item");
    }

    private Locator item(String name) {
        return ben.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The identities under which the server was told of items. */
    private List<String> entered() {
        return traffic.requests().stream()
                .filter(body -> body.contains("docket-entry"))
                .flatMap(body -> ENTERED.matcher(body).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
