package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the indicator says of a status, each time before the next poll can bring another one. */
@BrowserTest
class IndicatorIT {

    private static final String SHOW = """
            async (sync, statuses) => {
              sync.surroundings = { offline: false, requesting: false };
              for (const status of statuses) {
                const rest = { revision: 7, waiting: 0, reasons: [], age: 0, transport: 'polling', interval: 30000 };
                sync.status = { ...rest, ...JSON.parse(status) };
                await sync.updateComplete;
                await sync.updateComplete;
              }
              const text = (selector) => sync.renderRoot.querySelector(selector).textContent.replace(/\\s+/g, ' ').trim();
              return {
                state: sync.dataset.state,
                pill: text('.pill .long'),
                title: sync.renderRoot.querySelector('.pill').title,
                details: text('.details'),
                announced: text('[role=status]'),
              };
            }
            """;

    private static final String SYNCED = "{\"state\":\"synced\"}";

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardPage ben;

    @BeforeEach
    void open() {
        ben = browsers.signedIn("ben").open(SmallBoard.in(application).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dragging       | 0 | Paused while you drag        | Changes wait until you drop the card.
            editing,typing | 0 | Paused while you edit        | Changes wait until what you typed is saved or discarded.
            typing         | 0 | Paused while you type        | Changes wait until you leave the text field.
            menu           | 0 | Paused by an open menu       | Changes wait until the menu is closed.
            hidden         | 0 | Paused                       | Changes wait until this page is looked at again.
            typing         | 3 | Paused, 3 waiting            | Changes wait until you leave the text field.
            off            | 0 | Updates are switched off     | An administrator has switched updates off.
            """)
    void saysWhyItIsPaused(String reasons, int waiting, String pill, String details) {
        var words = "\"" + reasons.replace(",", "\",\"") + "\"";

        var shown = show("{\"state\":\"paused\",\"waiting\":%d,\"reasons\":[%s]}".formatted(waiting, words));

        assertThat(shown).containsEntry("state", "paused").containsEntry("pill", pill);
        assertThat(shown.get("details")).contains(details);
    }

    @Test
    void saysThatPushDidNotWork() {
        var shown = show("{\"state\":\"synced\",\"pushAgainAt\":\"2020-02-03T14:05:00Z\"}");

        var note = "WebSocket did not work here; polling instead. Push is tried again at 3 Feb, 14:05.";
        assertThat(shown.get("details")).contains(note);
        assertThat(shown.get("title")).contains(note);
    }

    @Test
    void saysNothingOfPushWhereItIsNotWanted() {
        var shown = show(SYNCED);

        assertThat(shown.get("details")).doesNotContain("WebSocket").contains("Interval 30 s");
        assertThat(shown.get("title")).isEqualTo("Synced just now");
    }

    @Test
    void saysWhatWasChangedLast() {
        var shown = show("{\"state\":\"live\",\"transport\":\"push\",\"lastChange\":\"Cleo edited Echo\"}");

        assertThat(shown).containsEntry("pill", "Live").containsEntry("title", "Live\nCleo edited Echo");
        assertThat(shown.get("details"))
                .contains("Last change Cleo edited Echo")
                .doesNotContain("Interval")
                .doesNotContain("Last checked");
    }

    @Test
    void saysTheCauseOfAFailureInWords() {
        var shown = show("{\"state\":\"retrying\",\"attempt\":2,\"of\":3,\"nextIn\":4000,\"cause\":\"no-answer\"}");

        assertThat(shown.get("pill")).isEqualTo("Retrying 2 of 3, in 4 s");
        assertThat(shown.get("details")).contains("Cause The database did not answer in time");
    }

    @Test
    void announcesAPauseInWhichSomethingWaits() {
        var paused = "{\"state\":\"paused\",\"waiting\":3,\"reasons\":[\"typing\"]}";

        assertThat(show(SYNCED, paused)).containsEntry("announced", "Paused, 3 waiting");
        assertThat(show(paused, SYNCED)).containsEntry("announced", "Synced");
    }

    @Test
    void announcesNoPauseOfTheUsersOwnMaking() {
        assertThat(show(SYNCED, "{\"state\":\"paused\",\"reasons\":[\"typing\"]}", SYNCED))
                .containsEntry("announced", "");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> show(String... statuses) {
        return (Map<String, String>) ben.sync().evaluate(SHOW, statuses);
    }
}
