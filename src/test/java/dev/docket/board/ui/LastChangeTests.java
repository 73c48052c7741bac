package dev.docket.board.ui;

import static dev.docket.board.ui.NewsFixture.board;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChangeKind;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LastChangeTests {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final BoardSnapshot BOARD = board(1, 2);

    private final TestClock clock = new TestClock(NewsFixture.AT);
    private final LastChange last = new LastChange(new NewsText(NewsFixture::text), clock);

    @Test
    void tellsTheNewestInTheUsersTime() {
        last.take(
                new NewsFixture()
                        .moved("Ben", 1)
                        .did("Cleo", ChangeKind.MATTER_EDITED, 2)
                        .update(BOARD),
                BOARD);

        assertThat(last.text(LONDON, Locale.UK)).hasValue("Cleo edited 2026-00002, 12:04");
        assertThat(last.text(ZoneId.of("Asia/Tokyo"), Locale.UK)).hasValue("Cleo edited 2026-00002, 21:04");
    }

    @Test
    void tellsOfTheUserHimselfToo() {
        last.take(new NewsFixture().moved("Viewer", 1).update(BOARD), BOARD);

        assertThat(last.text(LONDON, Locale.UK)).hasValue("Viewer moved 2026-00001 to Trial, 12:04");
    }

    @Test
    void addsTheDayToWhatIsOlder() {
        last.take(new NewsFixture().moved("Ben", 1).update(BOARD), BOARD);
        clock.pass(Duration.ofDays(1));

        assertThat(last.text(LONDON, Locale.UK)).hasValue("Ben moved 2026-00001 to Trial, 5 Jan 2026, 12:04");
    }

    @Test
    void keepsWhatItKnowsWhileNothingHappens() {
        last.take(new NewsFixture().moved("Ben", 1).update(BOARD), BOARD);
        last.take(new NewsFixture().update(BOARD), BOARD);

        assertThat(last.text(LONDON, Locale.UK)).isPresent();
    }

    @Test
    void knowsNothingOfWhatWasNotTold() {
        assertThat(last.text(LONDON, Locale.UK)).isEmpty();

        last.take(new NewsFixture().moved("Ben", 1).update(BOARD), BOARD);
        last.take(new BoardUpdate(BOARD, List.of(), false), BOARD);

        assertThat(last.text(LONDON, Locale.UK)).isEmpty();
    }
}
