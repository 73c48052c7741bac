package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever presses a link as soon as it is there gets to where it leads, and every later one leads somewhere, too. */
@BrowserTest
class EarlyPressJourneyIT {

    /** Between two of them the page gets on with what it does. */
    private static final int TASKS = 8;

    /** Presses the link to an address as soon as it is there, some tasks later. */
    private static final String PRESS = """
            ([address, tasks]) => {
              const watch = new MutationObserver(() => {
                const link = document.querySelector(`main a[href="${address}"]`);
                if (link === null) return;
                watch.disconnect();
                const { port1, port2 } = new MessageChannel();
                let left = tasks;
                port1.onmessage = () => {
                  if (left === 0) {
                    link.click();
                  } else {
                    left -= 1;
                    port2.postMessage(null);
                  }
                };
                port2.postMessage(null);
              });
              watch.observe(document, { subtree: true, childList: true, attributes: true });
            }
            """;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Test
    void leadsToTheBoardWhoseLinkWasPressedAsThePageCame() {
        BoardFixture here = SmallBoard.in(application);
        BoardFixture there = BoardFixture.in(application);
        there.add("Intake", "Elsewhere");
        Visitor ben = browsers.signedIn("ben");

        for (int tasks = 0; tasks < TASKS; tasks++) {
            ben.open(here.id());
            ben.page().evaluate(PRESS, List.of(address(there.id()), tasks));

            openTheList(ben.page());

            assertThat(new BoardPage(ben.page()).card("Elsewhere")).isVisible();
            assertThat(ben.page()).hasURL("/" + address(there.id()));
            openTheList(ben.page());
            ben.page()
                    .locator("main a[href='%s']".formatted(address(here.id())))
                    .click();
            assertThat(new BoardPage(ben.page()).card("Alpha")).isVisible();
            assertThat(ben.page()).hasURL("/" + address(here.id()));
        }
    }

    private static void openTheList(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Other boards"))
                .click();
        Locator item = page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("All boards"));
        item.click();
    }

    private static String address(BoardId board) {
        return "boards/" + board.value();
    }
}
