package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** A board as somebody sees it. Matters go by their titles, which must differ within a test. */
public final class BoardPage {

    static final LocatorAssertions.HasAttributeOptions PATIENTLY =
            new LocatorAssertions.HasAttributeOptions().setTimeout(Visitor.PATIENCE);

    private final Page page;

    BoardPage(Page page) {
        this.page = page;
    }

    public Page page() {
        return page;
    }

    Locator board() {
        return page.locator("docket-board");
    }

    Locator column(String stage) {
        return page.locator("docket-column[data-stage='" + stage + "']");
    }

    public Locator cards(String stage) {
        return column(stage).locator("> docket-card");
    }

    public Locator card(String title) {
        return page.locator("docket-card:not([inert])").filter(new Locator.FilterOptions().setHasText(title));
    }

    /** The field of the page that searches the board. */
    Locator search() {
        return page.locator("#board-search input");
    }

    /** The line at the top of a column that takes the title of a new matter. */
    public Locator line(String stage) {
        return page.getByLabel("Title of a new matter in " + stage);
    }

    /** How many columns stand on the left of this one. */
    int place(String stage) {
        return ((Number) column(stage).evaluate("it => [...it.parentNode.children].indexOf(it)")).intValue();
    }

    /** The stage in which a card is drawn. */
    String stageOf(String title) {
        return (String) card(title).evaluate("it => it.closest('docket-column').dataset.stage");
    }

    public Locator sync() {
        return page.locator("docket-sync");
    }

    Locator notice() {
        return page.locator("vaadin-notification-card");
    }

    /** The one that says this, among others. */
    public Locator notice(String text) {
        return notice().filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Waits for a notice, and keeps it there by the pointer, until that goes somewhere else. */
    void keep(Locator notice) {
        assertThat(notice).isVisible();
        notice.hover();
    }

    /** A question that must be answered first. */
    Locator dialog() {
        return page.locator("vaadin-confirm-dialog[opened]");
    }

    /** The tab remembers nothing for the next page. */
    void waitUntilNothingIsRemembered() {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("() => sessionStorage.length === 0")));
    }

    public PanelPage panel() {
        return new PanelPage(page);
    }

    /** Opens a matter in the panel. */
    PanelPage open(String title) {
        card(title).click();
        panel().self().waitFor();
        return panel();
    }

    /** Begins a new matter in the panel. */
    PanelPage add(String stage) {
        button("Add a matter to " + stage).click();
        panel().self().waitFor();
        return panel();
    }

    /** Opens the menu of whoever is signed in. */
    Locator openPersonMenu() {
        page.locator(".docket-person-menu").getByRole(AriaRole.MENUITEM).click();
        Locator menu = page.locator("vaadin-menu-bar-submenu[opened]");
        menu.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return menu;
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The titles of the drawn cards, from the top. */
    List<String> titles(String stage) {
        return strings(cards(stage).evaluateAll("cards => cards.map(card => card.matter?.title ?? '')"));
    }

    /** Over whatever transport. */
    public void waitUntilSynced() {
        assertThat(board()).isVisible();
        assertThat(sync()).hasAttribute("data-state", Pattern.compile("synced|live"), PATIENTLY);
    }

    /** Lets so much time pass that it polls. Its clock must be the test's. */
    void poll() {
        var traffic = new Traffic(page);
        traffic.waitForPolls(1, () -> letPass(BrowserTest.INTERVAL));
        page.waitForCondition(traffic::isQuiet);
    }

    /** Lets time pass on the clock of the page, which must be the test's. */
    void letPass(int seconds) {
        page.clock().fastForward(seconds * 1_000L);
    }

    /** Waits until so many changes wait for somebody who is busy. */
    void waitForWaiting(int count) {
        assertThat(sync()).hasAttribute("data-waiting", Integer.toString(count), PATIENTLY);
    }

    boolean isSync(String state) {
        return state.equals(sync().getAttribute("data-state"));
    }

    void waitForSync(String state) {
        assertThat(sync()).hasAttribute("data-state", state, PATIENTLY);
    }

    /**
     * Waits until the stage shows these, in this order, and the server has them: what it does not have yet is shown as
     * well.
     */
    void waitForTitles(String stage, String... titles) {
        waitFor(() -> {
            assertTitles(stage, titles);
            Assertions.assertThat(pending().count())
                    .as("cards that are not saved")
                    .isZero();
        });
    }

    /** The cards that are shown as the server does not have them yet. */
    Locator pending() {
        return page.locator("docket-card[data-state=pending]");
    }

    /** Shown, whether or not the server has it. */
    void waitForExpectedTitles(String stage, String... titles) {
        waitFor(() -> assertTitles(stage, titles));
    }

    private void assertTitles(String stage, String... titles) {
        Assertions.assertThat(titles(stage)).as(stage).containsExactly(titles);
    }

    private static void waitFor(ThrowingRunnable assertion) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }

    public CardDrag drag(String title) {
        return CardDrag.of(this, card(title));
    }

    /**
     * A drag that the server hears of at once: what is said of it waits behind a poll that is on its way as it begins, and
     * that poll's answer waits for its end. The page must poll, and its clock must be the test's.
     */
    CardDrag dragAfterPoll(String title) {
        poll();
        return drag(title);
    }

    /** The header of the stage counts them all, drawn or not. */
    void waitForCount(String stage, int count) {
        assertThat(column(stage)).hasAttribute("data-count", Integer.toString(count), PATIENTLY);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object found) {
        return (List<String>) found;
    }
}
