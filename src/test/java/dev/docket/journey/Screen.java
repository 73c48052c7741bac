package dev.docket.journey;

import com.microsoft.playwright.Page;

/** Whether somebody sees the page. A browser without a window shows all its pages; so the page is told. */
final class Screen {

    private static final String TELL = """
            state => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
              Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
              document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
            }
            """;

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    void hide() {
        page.evaluate(TELL, "hidden");
    }

    void show() {
        page.evaluate(TELL, "visible");
    }
}
