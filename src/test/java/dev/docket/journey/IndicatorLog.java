package dev.docket.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What the indicator of a page says, one thing after the other: kept by the test, and so also when the page is left. */
final class IndicatorLog {

    private static final String WATCH = """
            () => {
              let last = '';
              const look = () => {
                const sync = document.querySelector('docket-sync');
                const text = sync?.shadowRoot?.querySelector('.pill .long')?.textContent?.trim() ?? '';
                const now = `${sync?.dataset.state ?? ''}: ${text}`;
                if (sync && text && now !== last) {
                  last = now;
                  window.docketIndicator(now);
                }
              };
              look();
              const sync = document.querySelector('docket-sync');
              const everything = { subtree: true, childList: true, attributes: true, characterData: true };
              new MutationObserver(look).observe(sync, everything);
              new MutationObserver(look).observe(sync.shadowRoot, everything);
            }
            """;

    private final List<String> lines = new ArrayList<>();

    private IndicatorLog(Page page) {
        page.exposeFunction("docketIndicator", said -> lines.add(String.valueOf(said[0])));
        page.evaluate(WATCH);
    }

    /** Of a page that shows a board, from now on. */
    static IndicatorLog of(Page page) {
        return new IndicatorLog(page);
    }

    /** State and text. */
    List<String> lines() {
        return List.copyOf(lines);
    }
}
