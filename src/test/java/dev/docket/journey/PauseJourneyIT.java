package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardFixture;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever keeps somebody busy: what others change meanwhile waits, and is there as soon as he has finished. */
@BrowserTest
abstract class PauseJourneyIT {

    /** What is promised, from the end of whatever kept him busy, beside what the server takes. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Shorter than a drag may be held still. */
    private static final Duration AHEAD = Duration.ofSeconds(5);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private TwentyChanges changes;
    BoardPage ben;
    private Traffic traffic;

    /** The indicator's state while nothing keeps anybody busy. */
    abstract String undisturbed();

    /** A drag of which the server hears at once. */
    abstract CardDrag drag(String title);

    /** How many changes the indicator counts during a drag. */
    abstract int countedInDrag();

    @BeforeEach
    void open() {
        BoardFixture board = SmallBoard.in(application);
        changes = new TwentyChanges(Colleague.cleo(application), board);
        ben = browsers.timed("ben", options -> options.setTimezoneId(farFromMidnight()))
                .open(board.id());
        ben.waitForSync(undisturbed());
        traffic = new Traffic(ben.page());
    }

    @Test
    void waitsForADrag() {
        ben.page().clock().fastForward(30_000);
        var drag = drag("Delta").below("Bravo");
        ben.waitForSync("paused");
        traffic.forget();
        var repaints = Repaints.of(ben);

        changes.make();
        ben.waitForWaiting(countedInDrag());
        // The hand is not quite still. Then, with what has gone by before, longer than any poll may wait for its turn,
        // but shorter than a drag may be held still.
        drag.below("Bravo");
        ben.page().clock().fastForward(40_000);

        assertThat(ben.sync()).hasAttribute("data-state", "paused");
        assertThat(traffic.requests()).isEmpty();
        assertThat(repaints.count()).isZero();
        endsSoon(drag::cancel);
    }

    @Test
    void waitsForTheEndOfTyping() {
        var field = ben.open("Foxtrot").field("Title");
        field.press("End");
        holds("Paused while you type");

        endsSoon(field::blur);
    }

    @Test
    void waitsForAMenuToClose() {
        ben.openPersonMenu();
        holds("Paused by an open menu");

        endsSoon(() -> ben.page().keyboard().press("Escape"));
    }

    @Test
    void waitsForAnEditorWithUnsavedText() {
        ben.open("Foxtrot").type("Client", "Not saved yet");
        holds("Paused while you edit");
        ben.panel().button("Close").click();

        endsSoon(() -> ben.button("Discard").click());
    }

    @Test
    void waitsForAnEditorWhoseTextIsSaved() {
        ben.open("Foxtrot").type("Client", "Saved at last");
        holds("Paused while you edit");

        endsSoon(ben.panel()::save);

        assertThat(ben.card("Foxtrot")).containsText("Saved at last");
    }

    @Test
    void asksForNothingWhileNobodySeesThePage() {
        var screen = new Screen(ben.page());
        screen.hide();
        ben.waitForSync("paused");
        traffic.forget();
        var repaints = Repaints.of(ben);

        changes.make();
        ben.page().clock().fastForward(600_000);

        assertThat(ben.sync()).hasAttribute("data-waiting", "0");
        // Vaadin itself tells once that the page is hidden.
        assertThat(traffic.requests()).noneMatch(body -> body.contains("ui-poll") || body.contains("docket-"));
        assertThat(repaints.count()).isZero();
        endsSoon(screen::show);
    }

    /** Where it is not about to become another day: then a board has something to draw. */
    private static String farFromMidnight() {
        var london = ZoneId.of("Europe/London");
        return LocalTime.now(london).getHour() < 22 ? london.getId() : "America/New_York";
    }

    private void holds(String pill) {
        assertThat(ben.sync()).containsText(pill);
        var repaints = Repaints.of(ben);

        changes.make();
        ben.waitForWaiting(TwentyChanges.COUNT);

        assertThat(ben.sync()).hasAttribute("data-state", "paused");
        assertThat(ben.sync()).containsText("Paused, " + TwentyChanges.COUNT + " waiting");
        assertThat(repaints.count()).isZero();
    }

    private void endsSoon(Runnable end) {
        var clock = StillClock.stop(ben.page(), AHEAD);
        var interruption = Interruption.endingOn(ben);

        end.run();

        clock.goOnUntil(traffic, () -> changes.areShown(ben) && ben.isSync(undisturbed()));
        assertThat(interruption.aftermath()).isBetween(Duration.ZERO, SOON);
    }
}
