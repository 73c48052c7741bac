package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.jspecify.annotations.Nullable;

/** One finger on the screen of a page, which must have been opened with touch. */
final class Finger {

    private final CDPSession session;

    private Finger(CDPSession session) {
        this.session = session;
    }

    static Finger on(Visitor visitor) {
        return new Finger(visitor.page().context().newCDPSession(visitor.page()));
    }

    /** Rests on a card until it is in the air. */
    void lift(BoardPage page, String title) {
        down(middle(page.card(title)));
        assertThat(page.board().locator("docket-card[dragging]")).hasCount(1);
    }

    void down(double[] at) {
        touch("touchStart", at);
    }

    void move(double[] to) {
        touch("touchMove", to);
    }

    /** Moves there, coming from a little above. */
    void moveTo(double[] place, int below) {
        move(new double[] {place[0], place[1] - 10});
        move(new double[] {place[0], place[1] + below});
    }

    void up() {
        touch("touchEnd", null);
    }

    static double[] middle(Locator element) {
        BoundingBox box = element.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    private void touch(String type, double @Nullable [] at) {
        JsonArray points = new JsonArray();
        if (at != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", at[0]);
            point.addProperty("y", at[1]);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }
}
