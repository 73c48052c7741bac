package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import dev.docket.matter.BoardFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * At a zoom of 200 % on a screen of 1440 by 900, which leaves 720 by 450 of the units that pages are laid out in, and
 * for somebody who wants no motion.
 */
@BrowserTest
class ZoomJourneyIT {

    private static final String DIALOG = ":is(vaadin-confirm-dialog, vaadin-dialog)[opened]";

    /** What Docket's own elements and styles move. */
    private static final String MOVING = """
            () => {
              const found = [];
              const look = root => root.querySelectorAll('*').forEach(each => {
                if (each.shadowRoot) look(each.shadowRoot);
                const ours = /^(docket|matter|board|filter|selection|presence|placeholder)/;
                const own = each.localName.startsWith('docket-')
                  || each.getRootNode().host?.localName.startsWith('docket-')
                  || [...each.classList].some(name => ours.test(name));
                const style = getComputedStyle(each);
                const moves = style.animationName !== 'none'
                  || style.transitionDuration.split(', ').some(time => time !== '0s');
                if (own && !each.localName.startsWith('vaadin-') && moves) {
                  found.push(`${each.localName}.${each.className}: ${style.animationName}, ${style.transition}`);
                }
              });
              look(document);
              return found;
            }
            """;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ada;
    private Page page;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ada = browsers.signedIn(
                        "ada",
                        options -> options.setViewportSize(720, 450)
                                .setDeviceScaleFactor(2)
                                .setReducedMotion(ReducedMotion.REDUCE))
                .open(board.id());
        page = ada.page();
    }

    @Test
    void reachesEverythingOnABoard() {
        Reach.check(page);

        ada.sync().locator("button.pill").click();
        assertThat(ada.sync().getByRole(AriaRole.DIALOG)).isVisible();
        Reach.check(page, "docket-sync");
        page.keyboard().press("Escape");

        SelectedCards selected = SelectedCards.on(ada);
        selected.toggle("Alpha");
        selected.toggle("Bravo");
        Reach.check(page, ".selection-bar");
        page.keyboard().press("Escape");

        ada.button("Filter, 0 active").click();
        assertThat(page.getByLabel("Untouched")).isVisible();
        Reach.check(page, "vaadin-popover[opened]");
    }

    @Test
    void reachesEverythingOnAFilteredBoard() {
        page.navigate(page.url() + "?q=alpha&priority=normal&untouched=0");
        assertThat(ada.button("Clear all")).isVisible();

        Reach.check(page);
    }

    @Test
    void reachesEverythingInAPanel() {
        ada.open("Alpha");
        Reach.check(page, ".matter-panel");
        Reach.check(page, ".docket-header");

        for (String part : List.of("Checklist", "Comments", "Activity")) {
            page.locator("vaadin-tab")
                    .filter(new Locator.FilterOptions().setHasText(part))
                    .click();
            Reach.check(page, ".matter-panel");
        }
    }

    @Test
    void coversNothingThatHasTheFocusInAPanel() {
        ada.open("Alpha").field("Title").focus();
        Locator deadline = page.locator("[data-field=deadline]");

        for (int i = 0;
                i < 40
                        && !deadline.evaluate("field => field.matches(':focus-within')")
                                .equals(true);
                i++) {
            page.keyboard().press("Tab");
        }

        var field = deadline.boundingBox();
        assertThat(field.y + field.height)
                .isLessThanOrEqualTo(page.locator(".matter-foot").boundingBox().y);
    }

    @Test
    void reachesEverythingInDialogs() {
        ada.card("Alpha").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("m");
        checkDialog();
        page.keyboard().press("?");
        checkDialog();
        for (String item : List.of("Rename board…", "Members…", "Export…")) {
            page.locator(".docket-title .docket-dots")
                    .getByRole(AriaRole.MENUITEM)
                    .click();
            page.locator("vaadin-menu-bar-item")
                    .filter(new Locator.FilterOptions().setHasText(item))
                    .click();
            checkDialog();
        }
        page.navigate("/boards");
        ada.button("New board").click();
        checkDialog();
    }

    @Test
    void reachesEverythingOnTheOtherPages() {
        board.carryOut(board.archive(board.add("Trial", "Golf")));
        for (String path : List.of("/boards", "/boards/" + board.id().value() + "/archive", "/admin/sync", "/import")) {
            page.navigate(path);
            assertThat(page.locator("h1")).isVisible();
            page.waitForLoadState();

            Reach.check(page);
        }
    }

    @Test
    void movesNothing() {
        assertStill();
        Colleague.cleo(application).move(board, "Alpha", "Intake", "Trial");
        assertThat(ada.notice("moved")).isVisible();
        assertStill();
        ada.open("Bravo");
        assertStill();
        page.keyboard().press("Escape");
        ada.card("Charlie").getByRole(AriaRole.BUTTON).focus();
        page.keyboard().press("m");
        assertThat(page.locator(DIALOG)).hasCount(1);
        assertStill();
    }

    /** So that silence means something. */
    @Test
    void noticesWhatMovesAndWhatIsCovered() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat((List<?>) page.evaluate(MOVING)).isNotEmpty();

        page.addStyleTag(new Page.AddStyleTagOptions()
                .setContent(".docket-header { inset: 0 0 auto; height: 200px; position: fixed; z-index: 9 }"));
        assertThatThrownBy(() -> Reach.check(page, "docket-board"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("lies below");
    }

    private void assertStill() {
        assertThat((List<?>) page.evaluate(MOVING)).isEmpty();
    }

    private void checkDialog() {
        assertThat(page.locator(DIALOG)).hasCount(1);
        Reach.check(page, DIALOG);
        page.keyboard().press("Escape");
        assertThat(page.locator(DIALOG)).hasCount(0);
    }
}
