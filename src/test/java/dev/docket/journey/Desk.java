package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Where somebody of the practice works all day: a browser, the board in it, and how it is worked. */
record Desk(Visitor visitor, BoardPage board, Hands hands) {

    /** What notices say, also those that have gone again: a page may ask before it is asked to. */
    private static final String LISTEN = """
            (() => {
              window.docketTold = [];
              const hear = () => {
                for (const notice of document.querySelectorAll('vaadin-notification-card')) {
                  if (!window.docketTold.includes(notice.textContent)) window.docketTold.push(notice.textContent);
                }
              };
              new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
            })();
            """;

    /** Somebody's browser, whose clock the test advances. */
    static Desk of(Visitor visitor, boolean keysOnly) {
        Page page = visitor.page();
        page.addInitScript(LISTEN);
        return new Desk(visitor, new BoardPage(page), keysOnly ? new KeyboardHands(page) : new MouseHands(page));
    }

    Page page() {
        return board.page();
    }

    PanelPage panel() {
        return board.panel();
    }

    /** Sees what the others have done meanwhile. */
    void look() {
        board.poll();
    }

    /** What must be answered first. */
    Locator dialog() {
        return page().locator(PageRules.DIALOG);
    }

    /** Waits until a notice says or has said this since the page was opened. */
    void waitUntilTold(String text) {
        page().waitForFunction("text => window.docketTold.some(each => each.includes(text))", text);
    }

    Locator button(String name) {
        return board.button(name);
    }

    Locator menu(String name) {
        return named(AriaRole.MENUITEM, name);
    }

    Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    Locator box(String name) {
        return named(AriaRole.CHECKBOX, name);
    }

    /** A part of the panel, by the start of its name: a count may follow. */
    Locator tab(String name) {
        return page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    Locator field(String label) {
        return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A list of the panel that is chosen from without typing. */
    Locator list(String label) {
        return page().locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .locator("vaadin-select-value-button");
    }

    /** Presses what has this name. */
    void press(String button) {
        hands.press(button(button));
    }

    /** Opens a matter of the board in the panel. */
    void open(String title) {
        hands.open(board, title);
        assertThat(panel().field("Title")).hasValue(title);
    }

    /** Fills in a field of the panel. */
    void fill(String label, String value) {
        hands.type(panel().field(label), value);
    }

    /** Saves what was typed, which closes the panel. */
    void save() {
        hands.save(board);
        panel().waitUntilClosed();
    }

    private Locator named(AriaRole role, String name) {
        return page().getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
