package dev.docket.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What somebody saw of the indicator and of Vaadin's connection from the moment that a page was there, in order. */
final class Sightings {

    private static final String WATCH = """
            (() => {
              const seen = { states: [], revisions: [], connections: [], story: [] };
              window.docketSightings = seen;
              const note = (list, value) => {
                if (value && list.at(-1) !== value) {
                  list.push(value);
                  seen.story.push(`${(performance.now() / 1_000).toFixed(2)} s ${value}`);
                }
              };
              let watched = null;
              const look = () => {
                const sync = document.querySelector('docket-sync');
                note(seen.states, sync?.dataset.state);
                note(seen.revisions, sync?.dataset.revision);
                const connection = window.Vaadin?.connectionState;
                if (connection?.addStateChangeListener && connection !== watched) {
                  watched = connection;
                  note(seen.connections, connection.state);
                  connection.addStateChangeListener((before, now) => note(seen.connections, now));
                }
              };
              const attributeFilter = ['data-state', 'data-revision'];
              new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter });
            })();
            """;

    private final Page page;

    private Sightings(Page page) {
        this.page = page;
    }

    /** Watches every page that is opened from now on. */
    static Sightings on(Page page) {
        page.addInitScript(WATCH);
        return new Sightings(page);
    }

    /** The states of the indicator. */
    List<String> states() {
        return seen().getOrDefault("states", List.of());
    }

    /** The states of Vaadin's connection; one that is neither connected nor loading comes with a banner. */
    List<String> connections() {
        return seen().getOrDefault("connections", List.of());
    }

    /** The revisions that the board was at. */
    List<Long> revisions() {
        return seen().getOrDefault("revisions", List.of()).stream()
                .map(Long::valueOf)
                .toList();
    }

    /** All of it, with its times. */
    String story() {
        return String.join(", ", seen().getOrDefault("story", List.of()));
    }

    @SuppressWarnings("unchecked")
    private Map<String, List<String>> seen() {
        return (Map<String, List<String>>) page.evaluate("window.docketSightings");
    }
}
