package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is shut in the moment after it was opened leaves the page to those who read it with a screen reader. */
@BrowserTest
class LateOverlayJourneyIT {

    /** Shuts it between the frame in which Vaadin opens an overlay and the task in which it tells of that. */
    private static final String OPEN_AND_SHUT = """
            async (it) => {
              let late = 0;
              document.body.addEventListener('vaadin-overlay-open', ({ detail }) => { late += detail.overlay.opened ? 0 : 1; });
              it.opened = true;
              await it.updateComplete;
              await new Promise((shut) => requestAnimationFrame(() => { it.opened = false; shut(); }));
              await new Promise((done) => setTimeout(() => setTimeout(done)));
              return late;
            }
            """;

    private static final String HIDDEN = "() => document.querySelectorAll('[data-aria-hidden]').length";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardPage ben;

    @BeforeEach
    void open() {
        ben = browsers.signedIn("ben").open(SmallBoard.in(application).id());
    }

    @Test
    void showsThePageAgainAfterACalendar() {
        ben.open("Alpha");
        Locator calendar = ben.panel().self().locator("vaadin-date-picker").first();

        assertThat(calendar.evaluate(OPEN_AND_SHUT)).isEqualTo(1);

        assertThat(ben.page().evaluate(HIDDEN)).isEqualTo(0);
    }

    @Test
    void showsThePageAgainAfterADialog() {
        ben.page().evaluate("() => document.body.append(document.createElement('vaadin-dialog'))");

        assertThat(ben.page().locator("vaadin-dialog").evaluate(OPEN_AND_SHUT)).isEqualTo(1);

        assertThat(ben.page().evaluate(HIDDEN)).isEqualTo(0);
    }

    /** So that silence means something. */
    @Test
    void hidesThePageBehindACalendarThatIsOpen() {
        ben.open("Alpha");
        Locator calendar = ben.panel().self().locator("vaadin-date-picker").first();

        calendar.evaluate("it => { it.opened = true; }");

        ben.page().waitForCondition(() -> !ben.page().evaluate(HIDDEN).equals(0));
    }
}
