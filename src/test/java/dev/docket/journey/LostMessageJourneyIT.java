package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import dev.docket.matter.BoardFixture;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** A message of the server gets lost on its way, and Vaadin draws the whole page anew. */
@BrowserTest
@TestPropertySource(properties = "docket.sync.transport=push")
class LostMessageJourneyIT {

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private final AtomicBoolean losesTheNext = new AtomicBoolean();
    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        var visitor = browsers.timed("ben");
        visitor.expectsOnConsole("net::ERR_");
        visitor.expectsToBeForgotten();
        visitor.page().routeWebSocket(url -> true, this::carry);
        ben = visitor.open(board.id());
        ben.waitForSync("live");
    }

    private void carry(WebSocketRoute page) {
        page.connectToServer().onMessage(frame -> {
            if (!losesTheNext.getAndSet(false)) {
                page.send(frame.text());
            }
        });
    }

    @Test
    void remembersWhatIsDoneAfterThat() {
        drawAnew();
        var server = new LostServer(ben);
        server.lose();
        ben.drag("Alpha").footOf("Pleading").drop();
        assertThat(ben.card("Alpha")).containsText("still to be moved to Pleading");
        server.comeBack("ben");

        ben.keep(ben.notice("Sent once more"));
        assertThat(ben.notice("Sent once more"))
                .containsText(board.matter("Alpha").number().value());
        ben.waitForTitles("Pleading", "Alpha");
    }

    /** It ends with its card, as that is drawn anew: what would tell the server of it is of a page that is gone. */
    @Test
    void forgetsADragThatItTookAway() {
        var server = new LostServer(ben);
        List<Route> held = server.holdBack("resynchronize");
        loseOne();
        ben.page().waitForCondition(() -> {
            ben.letPass(1);
            return !held.isEmpty();
        });
        ben.drag("Alpha");
        server.letThrough(held);
        assertThat(ben.card("Charlie")).containsText("Charlie Partners");
        ben.page().mouse().up();

        Colleague.cleo(application).setClient(board, "Delta", "Delta Partners");

        assertThat(ben.card("Delta")).containsText("Delta Partners");
        ben.waitForSync("synced");
    }

    private void loseOne() {
        losesTheNext.set(true);
        Colleague.cleo(application).setClient(board, "Bravo", "Bravo Partners");
        ben.page().waitForCondition(() -> !losesTheNext.get());
        Colleague.cleo(application).setClient(board, "Charlie", "Charlie Partners");
    }

    private void drawAnew() {
        var traffic = new Traffic(ben.page());
        loseOne();
        ben.page().waitForCondition(() -> {
            // Vaadin waits for what is missing, and then gives up; that request must have the time that it needs.
            if (traffic.requests().stream().noneMatch(body -> body.contains("resynchronize"))) {
                ben.letPass(1);
            }
            return traffic.isAnswered("resynchronize");
        });
        assertThat(ben.card("Bravo")).containsText("Bravo Partners");
        assertThat(ben.card("Charlie")).containsText("Charlie Partners");
    }
}
