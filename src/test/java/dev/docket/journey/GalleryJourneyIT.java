package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The gallery of the demo practice, where everybody may see it: Vic only reads. */
@BrowserTest
class GalleryJourneyIT {

    private static final List<String> SCHEMES = List.of("light", "dark");
    private static final int MINUTES = 3;

    private static final Map<String, String> SYNC_STATES = Map.ofEntries(
            Map.entry("synced", "synced"),
            Map.entry("live", "live"),
            Map.entry("fallback", "synced"),
            Map.entry("syncing", "syncing"),
            Map.entry("paused.dragging", "paused"),
            Map.entry("paused.editing", "paused"),
            Map.entry("paused.typing", "paused"),
            Map.entry("paused.menu", "paused"),
            Map.entry("paused.hidden", "paused"),
            Map.entry("off", "paused"),
            Map.entry("retrying", "retrying"),
            Map.entry("disconnected", "disconnected"),
            Map.entry("restart", "disconnected"),
            Map.entry("offline", "offline"));

    /** By what is in the card for this reason only. */
    private static final Map<String, String> CARD_SIGNS = Map.ofEntries(
            Map.entry("pending", ".pending"),
            Map.entry("conflict", ".conflict"),
            Map.entry("changed", ".mark.staying"),
            Map.entry("selected", ".check"),
            Map.entry("late", ".fact.late"),
            Map.entry("near", ".fact.near"),
            Map.entry("high", ".priority.high"),
            Map.entry("low", ".priority.low"));

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    /** On one page: it is the largest there is, and takes its time. */
    @Test
    void showsEveryState() {
        var page = gallery(ColorScheme.LIGHT);

        assertIndicators(page);
        assertCards(page);
        assertColumns(page);
        assertPresence(page);
        assertSchemes(page);
        assertThat(top(page, "dark")).isEqualTo(top(page, "light"));

        page.setViewportSize(390, 844);

        assertThat(specimen(page, "light", "presence", "many").locator(".presence-mark:visible"))
                .hasText("6");
        assertThat(top(page, "dark")).isGreaterThan(top(page, "light"));
        assertThat(page.locator("main").evaluate("main => main.scrollWidth <= main.clientWidth"))
                .isEqualTo(true);
    }

    private static void assertIndicators(Page page) {
        for (String scheme : SCHEMES) {
            var indicators = pane(page, scheme, "sync").locator("docket-sync");
            assertThat(told(indicators, "each.dataset.state")).isEqualTo(SYNC_STATES);
            assertThat(told(indicators, "each.dataset.waiting"))
                    .allSatisfy((name, waiting) ->
                            assertThat(waiting).as(name).isEqualTo(name.startsWith("paused.") ? "3" : "0"));
            assertThat(told(indicators, "each.shadowRoot.querySelector('.long').textContent"))
                    .containsEntry("live", "Live")
                    .containsEntry("paused.menu", "Paused, 3 waiting")
                    .containsEntry("restart", "Server restarts");
        }
    }

    private static void assertCards(Page page) {
        for (String scheme : SCHEMES) {
            var cards = pane(page, scheme, "card").locator("docket-card");
            assertThat(told(cards, "each.dataset.state"))
                    .hasSize(21)
                    .containsAllEntriesOf(Map.of("saved", "saved", "pending", "pending", "conflict", "conflict"));
            CARD_SIGNS.forEach((name, sign) -> {
                var signs = told(cards, "String(each.shadowRoot.querySelectorAll('" + sign + "').length)");
                assertThat(signs).as(sign).containsEntry(name, "1").containsValue("0");
            });
            assertAlone(cards, "lifted", "getComputedStyle(each.shadowRoot.querySelector('.face')).boxShadow");
            assertAlone(cards, "dragging", "getComputedStyle(each.shadowRoot.querySelector('.face > *')).opacity");
        }
    }

    /** What the script says of this one it says of no other. */
    private static void assertAlone(Locator cards, String name, String script) {
        var told = told(cards, script);

        assertThat(told.entrySet().stream().filter(each -> each.getValue().equals(told.get(name))))
                .extracting(Map.Entry::getKey)
                .containsExactly(name);
    }

    private static void assertColumns(Page page) {
        for (String scheme : SCHEMES) {
            assertThat(specimen(page, scheme, "column", "empty").locator(".empty"))
                    .isVisible();
            assertThat(specimen(page, scheme, "column", "over-limit").locator(".over"))
                    .isVisible();
            assertThat(specimen(page, scheme, "column", "at-limit").locator(".over"))
                    .hasCount(0);
            assertThat(specimen(page, scheme, "column", "hard").locator(".hard"))
                    .isVisible();
            assertThat(specimen(page, scheme, "column", "at-limit").locator(".hard"))
                    .hasCount(0);
            assertThat(specimen(page, scheme, "column", "closing").locator(".closing"))
                    .isVisible();
            assertThat(specimen(page, scheme, "column", "normal").locator(".closing"))
                    .hasCount(0);
            assertThat(specimen(page, scheme, "column", "loading").locator(".loading"))
                    .hasCount(3);
            assertThat(specimen(page, scheme, "column", "normal").locator(".loading"))
                    .hasCount(0);
        }
    }

    private static void assertPresence(Page page) {
        for (String scheme : SCHEMES) {
            assertThat(specimen(page, scheme, "presence", "editing").locator(".presence-editing:visible"))
                    .hasAttribute("aria-label", "Ben Okafor is editing 2026-00118");
            assertThat(specimen(page, scheme, "presence", "many").locator(".presence-mark:visible"))
                    .hasCount(5);
        }
    }

    /** Each pane has its own colours, whichever the page has. */
    private static void assertSchemes(Page page) {
        assertThat(pane(page, "light", "card")).hasCSS("background-color", "rgb(244, 245, 247)");
        assertThat(pane(page, "dark", "card")).hasCSS("background-color", "rgb(18, 22, 28)");
        assertThat(specimen(page, "light", "card", "saved").locator(".name")).hasCSS("color", "rgb(27, 36, 48)");
        assertThat(specimen(page, "dark", "card", "saved").locator(".name")).hasCSS("color", "rgb(230, 234, 240)");
    }

    @Test
    void asksWhatABoardWouldAsk() {
        var page = gallery(ColorScheme.DARK);

        assertSchemes(page);
        assertNotice(page);
        assertMenu(page);
        assertDialogs(page);
    }

    private static void assertNotice(Page page) {
        var refused = specimen(page, "light", "toast", "refused");
        var container = page.locator("vaadin-notification-container vaadin-notification-card");
        assertThat(refused.locator("vaadin-notification-card")).containsText("Move anyway");
        assertThat(refused.locator(".gallery-toast")).hasCSS("color-scheme", "dark");
        assertThat(container).hasCount(0);

        refused.getByText("Show it there").click();

        assertThat(container).containsText("Your move to Trial was not applied.");
    }

    private static void assertDialogs(Page page) {
        open(page, "name");
        var dialog = page.locator("vaadin-dialog[opened]");
        dialog.getByText("Save").click();
        assertThat(dialog).containsText("This name is taken");
        dialog.getByText("Cancel").click();
        assertThat(dialog).hasCount(0);

        open(page, "discard");

        assertThat(page.locator("vaadin-confirm-dialog[opened]")).containsText("Discard what you typed?");
    }

    private static void assertMenu(Page page) {
        specimen(page, "light", "column", "menu")
                .locator("vaadin-menu-bar-button")
                .first()
                .click();

        assertThat(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Limit…")))
                .isVisible();
        page.keyboard().press("Escape");
    }

    private static double top(Page page, String scheme) {
        return pane(page, scheme, "card").boundingBox().y;
    }

    /** The first that it asks for is what has to be asked for. */
    @Test
    void asksTheServerForNothing() {
        var visitor = browsers.timed("vic");
        open(visitor.page());
        var traffic = new Traffic(visitor.page());

        specimen(visitor.page(), "light", "card", "saved").locator(".face").click();
        specimen(visitor.page(), "light", "sync", "synced").locator(".pill").click();
        specimen(visitor.page(), "light", "sync", "synced").locator(".now").click();
        visitor.page().clock().fastForward(MINUTES * 60_000L);

        open(visitor.page(), "discard");
        visitor.page().waitForCondition(() -> !traffic.requests().isEmpty());

        assertThat(traffic.requests()).first().asString().contains("\"event\":\"click\"");
    }

    /** So that silence means something. */
    @Test
    void noticesThatABoardAsks() {
        var visitor = browsers.timed("vic");
        var board = visitor.open(DemoBoard.litigation(application));
        var traffic = new Traffic(board.page());

        traffic.waitForPolls(1, () -> board.page().clock().fastForward(MINUTES * 60_000L));

        assertThat(traffic.requests()).first().asString().contains("ui-poll");
    }

    @Test
    void isReachedByTheMenu() {
        var page = browsers.signedIn("vic").page();
        page.navigate("/");

        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Account of"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Gallery"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Gallery")))
                .isVisible();
    }

    private Page gallery(ColorScheme colours) {
        var page = browsers.signedIn("vic", options -> options.setColorScheme(colours))
                .page();
        open(page);
        return page;
    }

    private static void open(Page page) {
        page.navigate("/gallery");
        assertThat(page.locator("[data-chapter]")).hasCount(10);
        assertThat(page.locator("docket-sync[data-state=live]")).hasCount(2);
    }

    /** Opens a dialog. */
    private static void open(Page page, String dialog) {
        specimen(page, "light", "dialog", dialog).getByRole(AriaRole.BUTTON).click();
    }

    private static Locator pane(Page page, String scheme, String chapter) {
        return page.locator("[data-chapter=" + chapter + "] [data-scheme=" + scheme + "]");
    }

    /** By specimen, what the script says of the last element that is in it. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> told(Locator elements, String script) {
        return (Map<String, String>) elements.evaluateAll("all => Object.fromEntries(all.map(each => "
                + "[each.closest('[data-specimen]').dataset.specimen, " + script + "]))");
    }

    private static Locator specimen(Page page, String scheme, String chapter, String name) {
        return pane(page, scheme, chapter).locator("[data-specimen='" + name + "']");
    }
}
