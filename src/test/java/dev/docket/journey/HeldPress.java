package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** The mouse is down on something, and not up yet. */
final class HeldPress {

    /** As a hand strays that holds still, in pixels. */
    private static final double TREMBLE = 2;

    private final Page page;
    private final Locator pressed;
    private final double x;
    private final double y;

    private HeldPress(Page page, Locator pressed, double x, double y) {
        this.page = page;
        this.pressed = pressed;
        this.x = x;
        this.y = y;
    }

    /** Presses the mouse in the middle. */
    static HeldPress on(Page page, Locator pressed) {
        pressed.scrollIntoViewIfNeeded();
        BoundingBox box = pressed.boundingBox();
        var press = new HeldPress(page, pressed, box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().move(press.x, press.y);
        page.mouse().down();
        return press;
    }

    /** Waits until the page has moved what is pressed from under the pointer. */
    HeldPress waitUntilMoved() {
        page.waitForCondition(() -> {
            BoundingBox box = pressed.boundingBox();
            return y < box.y || y > box.y + box.height;
        });
        return this;
    }

    void letGo() {
        page.mouse().move(x + TREMBLE, y + TREMBLE);
        page.mouse().up();
    }

    /** As somebody does who has thought better of it. */
    void letGoElsewhere() {
        page.mouse().move(x + 200, y + 100);
        page.mouse().up();
    }
}
