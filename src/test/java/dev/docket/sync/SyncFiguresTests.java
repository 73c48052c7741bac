package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.matter.BoardId;
import dev.docket.matter.ConflictFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class SyncFiguresTests {

    private boolean listening;

    private final TestClock clock = new TestClock(SyncFixture.START);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SyncFigures figures = new SyncFigures(meters, ConflictFixture.in(meters), () -> listening, clock);

    @Test
    void tellsWhetherOtherNodesAreHeard() {
        assertThat(meters.get("docket.sync.listening").gauge().value()).isZero();

        listening = true;

        assertThat(figures.now().listening()).isTrue();
        assertThat(meters.get("docket.sync.listening").gauge().value()).isEqualTo(1);
    }

    @Test
    void countsNothingAtFirst() {
        assertThat(figures.now()).isEqualTo(new Figures(SyncFixture.START, 0, 0, 0, 0, 0, 0, null, 0, 0, false));
    }

    @Test
    void countsViewsWhileTheyAreOpen() {
        CountedView one = figures.viewOf(SyncFixture.BOARD);
        CountedView two = figures.viewOf(SyncFixture.BOARD);
        CountedView three = figures.viewOf(new BoardId(2));
        one.open();
        two.open();
        three.open();
        three.live(true);

        assertThat(figures.now().polling()).isEqualTo(2);
        assertThat(figures.now().live()).isEqualTo(1);
        assertThat(figures.now().boards()).isEqualTo(2);
        assertThat(gauge("docket.sync.views", "polling")).isEqualTo(2);
        assertThat(gauge("docket.sync.views", "push")).isEqualTo(1);

        one.close();
        one.close();
        two.close();
        three.close();

        assertThat(figures.now().views()).isZero();
        assertThat(figures.now().boards()).isZero();
        assertThat(gauge("docket.sync.views", "polling")).isZero();
        assertThat(gauge("docket.sync.views", "push")).isZero();
    }

    @Test
    void tellsTheAgeOfTheOldestViewThatSomebodySees() {
        CountedView one = figures.viewOf(SyncFixture.BOARD);
        CountedView two = figures.viewOf(SyncFixture.BOARD);
        one.open();
        two.open();
        clock.pass(Duration.ofSeconds(20));
        one.fetched(clock.instant());

        assertThat(figures.now().oldest()).isEqualTo(Duration.ofSeconds(20));
        assertThat(meters.get("docket.sync.oldest.view").gauge().value()).isEqualTo(20);

        two.seen(false);
        assertThat(figures.now().oldest()).isEqualTo(Duration.ZERO);
        two.seen(true);
        two.close();
        assertThat(figures.now().oldest()).isEqualTo(Duration.ZERO);
    }

    @Test
    void countsPollsAndFetchesForThePageAndTheMetersAlike() {
        CountedView view = figures.viewOf(SyncFixture.BOARD);
        view.polled();
        view.polled();
        view.fetched(SyncFixture.START);
        view.failed();
        clock.pass(Duration.ofSeconds(4));

        assertThat(figures.now().pollsPerSecond()).isEqualTo(0.5);
        assertThat(figures.now().failedFetches()).isEqualTo(1);
        assertThat(meters.get("docket.sync.polls").counter().count()).isEqualTo(2);
        assertThat(fetches("success")).isEqualTo(1);
        assertThat(fetches("failure")).isEqualTo(1);
    }

    @Test
    void countsWhatTheFeedsRead() {
        SyncFixture board = new SyncFixture();
        CountedBoardReader reader = new CountedBoardReader(board, figures);
        var snapshot = reader.load(SyncFixture.BOARD).orElseThrow();
        board.change(3);
        reader.after(snapshot);
        board.tellOnlyTheSnapshot();
        board.change(2);
        reader.after(SyncFixture.snapshot(4));

        assertThat(figures.now().changesPerMinute()).isEqualTo(5);
        assertThat(figures.now().queriesPerSecond()).isEqualTo(3);
        assertThat(meters.get("docket.sync.queries").counter().count()).isEqualTo(3);
        assertThat(meters.get("docket.sync.changes").counter().count()).isEqualTo(5);
    }

    @Test
    void countsQueriesThatFailAndNoChangesOfThem() {
        SyncFixture board = new SyncFixture();
        CountedBoardReader reader = new CountedBoardReader(board, figures);
        board.goAway(true);

        assertThatThrownBy(() -> reader.after(SyncFixture.snapshot(1)))
                .isInstanceOf(DataAccessResourceFailureException.class);

        assertThat(figures.now().queriesPerSecond()).isEqualTo(1);
        assertThat(figures.now().changesPerMinute()).isZero();
    }

    private double gauge(String name, String transport) {
        return meters.get(name).tag("transport", transport).gauge().value();
    }

    private double fetches(String result) {
        return meters.get("docket.sync.fetches").tag("result", result).counter().count();
    }
}
