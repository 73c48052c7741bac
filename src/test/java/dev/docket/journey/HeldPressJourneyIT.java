package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.docket.matter.BoardFixture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever presses something gets it, also where the page moves it away before he lets go. */
@BrowserTest
class HeldPressJourneyIT {

    private static final String INTERVAL = "Interval in seconds";

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(Visitor.PATIENCE);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private SettingsPage ada;

    @BeforeEach
    void open() {
        ada = SettingsPage.open(browsers.signedIn("ada").page());
        ada.saving()
                .evaluate("it => { window.clicks = 0; it.addEventListener('click', () => { window.clicks += 1; }); }");
    }

    @Test
    void savesAlthoughAMessageAtAFieldPushesTheButtonDown() {
        ada.field(INTERVAL).fill("4");

        HeldPress.on(ada.page(), ada.saving()).waitUntilMoved().letGo();

        assertThat(ada.message()).hasText(Pattern.compile("Not saved.*"), PATIENTLY);
        assertThat(clicks()).isEqualTo(1);
    }

    @Test
    void savesAlthoughTheButtonComesUpAsTheMessageGoes() {
        ada.type(INTERVAL, "4");
        assertThat(ada.problem("interval")).hasText(Pattern.compile("Enter .*"), PATIENTLY);
        ada.field(INTERVAL).fill("7");

        HeldPress.on(ada.page(), ada.saving()).waitUntilMoved().letGo();

        assertThat(ada.message()).hasText(Pattern.compile("Saved\\..*"), PATIENTLY);
        assertThat(clicks()).isEqualTo(1);
    }

    @Test
    void doesNothingForWhoeverLetsGoElsewhere() {
        ada.field(INTERVAL).fill("4");

        HeldPress.on(ada.page(), ada.saving()).waitUntilMoved().letGoElsewhere();

        assertThat(clicks()).isZero();
    }

    /** Of the two that the pointer was on, the one that it pressed. */
    @Test
    void opensTheCardThatWasPressed() {
        BoardFixture board = SmallBoard.in(application);
        BoardPage ben = browsers.timed("ben").open(board.id());
        var press = HeldPress.on(ben.page(), ben.card("Alpha"));
        board.add("Intake", "Zulu");
        ben.poll();

        press.waitUntilMoved().letGo();

        assertThat(ben.panel().field("Title")).hasValue("Alpha");
    }

    /** How often Save was clicked. */
    private int clicks() {
        return ((Number) ada.page().evaluate("() => window.clicks")).intValue();
    }
}
