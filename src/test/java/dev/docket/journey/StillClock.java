package dev.docket.journey;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** The clock of a page, which stands still but for what the test does. */
final class StillClock {

    /** In milliseconds. */
    private static final int STEP = 5;

    private final Page page;

    private StillClock(Page page) {
        this.page = page;
    }

    /**
     * Stops the clock of a page, which must be the test's.
     *
     * @param ahead by how much it jumps first; what is due by then comes once. It is to be longer than the machine may
     *     take to say what time it is.
     */
    static StillClock stop(Page page, Duration ahead) {
        long now = ((Number) page.evaluate("Date.now()")).longValue();
        page.clock().pauseAt(now + ahead.toMillis());
        return new StillClock(page);
    }

    void goOnUntil(BooleanSupplier condition) {
        goOn(() -> true, condition);
    }

    /** Stands still also while a request is under way: how long the server takes is not the page's time. */
    void goOnUntil(Traffic traffic, BooleanSupplier condition) {
        goOn(traffic::isQuiet, condition);
    }

    private void goOn(BooleanSupplier goes, BooleanSupplier condition) {
        page.waitForCondition(() -> {
            if (goes.getAsBoolean()) {
                page.clock().runFor(STEP);
            }
            return condition.getAsBoolean();
        });
    }
}
