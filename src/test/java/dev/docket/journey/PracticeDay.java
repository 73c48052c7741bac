package dev.docket.journey;

import com.microsoft.playwright.Locator;
import dev.docket.matter.BoardFixture;
import java.time.LocalDate;

/**
 * Four people at one board for a day. Ada administers, Ben and Cleo work on matters, Vic reads.
 *
 * @param looked whether its pages are looked at, and pictures are taken of it where they are wanted
 */
record PracticeDay(BoardFixture fixture, LocalDate today, Desk ada, Desk ben, Desk cleo, Desk vic, boolean looked) {

    /** The stops of the day, in order: each goes on where the one before has ended. */
    void pass() {
        new IntakeStops(this).pass();
        new TogetherStops(this).pass();
        new FindingStops(this).pass();
        new SeveralStops(this).pass();
        new EndStops(this).pass();
        new FileStops(this).pass();
    }

    /** A stop of the tour, and what is to be seen there. */
    void picture(Desk desk, String name, Locator subject) {
        if (looked && Boolean.getBoolean("docket.screenshots")) {
            TourPictures.take(desk.page(), name, subject);
        }
    }

    /** Something that no other test looks at: it keeps the rules. */
    void check(Desk desk) {
        if (looked) {
            PageRules.check(desk.page());
        }
    }
}
