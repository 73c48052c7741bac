package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.ConflictCount;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/**
 * Counts what sync does on this node: the meters {@code docket.sync.*}, and the same for a page. Rates of meters are up
 * to whoever collects them.
 */
public class SyncFigures {

    private static final String VIEWS = "docket.sync.views";
    private static final String FETCHES = "docket.sync.fetches";

    private final Set<CountedView> open = ConcurrentHashMap.newKeySet();
    private final ConflictCount conflicts;
    private final BooleanSupplier listening;
    private final Clock clock;
    private final Instant since;
    private final FetchTallies fetches;
    private final Tally queries;
    private final Tally changes;

    SyncFigures(MeterRegistry meters, ConflictCount conflicts, BooleanSupplier listening, Clock clock) {
        this.conflicts = conflicts;
        this.listening = listening;
        this.clock = clock;
        since = clock.instant();
        String fetched = "Views brought up to date, or not";
        fetches = new FetchTallies(
                tally(Counter.builder("docket.sync.polls").description("Polls of views"), meters),
                tally(Counter.builder(FETCHES).tag("result", "success").description(fetched), meters),
                tally(Counter.builder(FETCHES).tag("result", "failure").description(fetched), meters));
        queries = tally(Counter.builder("docket.sync.queries").description("Reads of a board or its changes"), meters);
        changes = tally(Counter.builder("docket.sync.changes").description("Changes that were read"), meters);
        register(gauge(VIEWS, Figures::polling).tag("transport", "polling"), "Open views", meters);
        register(gauge(VIEWS, Figures::live).tag("transport", "push"), "Open views", meters);
        register(gauge("docket.sync.boards", Figures::boards), "Boards that are open", meters);
        register(gauge("docket.sync.listening", figures -> figures.listening() ? 1 : 0), "Hears other nodes", meters);
        register(
                gauge("docket.sync.oldest.view", SyncFigures::seconds).baseUnit("seconds"),
                "Since when the view that is the furthest behind has not been verified",
                meters);
    }

    /** A view that counts while it is open. */
    public CountedView viewOf(BoardId board) {
        return new CountedView(board, open, fetches, clock);
    }

    public Figures now() {
        int live = (int) open.stream().filter(CountedView::isLive).count();
        return new Figures(
                since,
                open.size() - live,
                live,
                (int) open.stream().map(CountedView::board).distinct().count(),
                fetches.polls().recent().perSecond(),
                queries.recent().perSecond(),
                changes.recent().count(),
                oldest().orElse(null),
                conflicts.total(),
                fetches.failed().total(),
                listening.getAsBoolean());
    }

    void queried() {
        queries.add(1);
    }

    void changed(long times) {
        changes.add(times);
    }

    private Optional<Duration> oldest() {
        Instant now = clock.instant();
        return open.stream()
                .filter(CountedView::isSeen)
                .map(CountedView::verifiedAt)
                .min(Instant::compareTo)
                .map(at -> at.isAfter(now) ? Duration.ZERO : Duration.between(at, now));
    }

    private static double seconds(Figures figures) {
        Duration oldest = figures.oldest();
        return oldest == null ? 0 : oldest.toMillis() / 1000.0;
    }

    private Tally tally(Counter.Builder meter, MeterRegistry meters) {
        return new Tally(meter.register(meters), new LastMinute(clock));
    }

    private Gauge.Builder<SyncFigures> gauge(String name, ToDoubleFunction<Figures> figure) {
        return Gauge.builder(name, this, figures -> figure.applyAsDouble(figures.now()));
    }

    private static void register(Gauge.Builder<SyncFigures> gauge, String description, MeterRegistry meters) {
        gauge.description(description).register(meters);
    }
}
