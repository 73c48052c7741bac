package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardStep;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.MatterId;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.springframework.dao.QueryTimeoutException;

/** A board without a database: as many changes as a test wants, and a count of who asked for them. */
public final class SyncFixture implements BoardReader {

    public static final BoardId BOARD = new BoardId(1);
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private long revision = 1;
    private boolean away;
    private boolean tellsEverything = true;
    private int reads;

    public void change(int times) {
        revision += times;
    }

    /** A feed of this board that reads at once, on whichever thread asks. */
    public BoardFeed feed(Clock clock) {
        return new BoardFeed(BOARD, this, clock, Runnable::run);
    }

    public void goAway(boolean gone) {
        away = gone;
    }

    public void tellOnlyTheSnapshot() {
        tellsEverything = false;
    }

    public int reads() {
        return reads;
    }

    @Override
    public Optional<BoardSnapshot> load(BoardId board) {
        read();
        return board.equals(BOARD) ? Optional.of(snapshot(revision)) : Optional.empty();
    }

    @Override
    public BoardStep after(BoardSnapshot snapshot) {
        read();
        return tellsEverything
                ? new BoardStep(snapshot(revision), changes(snapshot.revision().value() + 1, revision), true)
                : new BoardStep(snapshot(revision), List.of(), false);
    }

    private void read() {
        reads++;
        if (away) {
            throw new QueryTimeoutException("The database is away");
        }
    }

    static BoardSnapshot snapshot(long revision) {
        return new BoardSnapshot(BOARD, "Litigation", new Revision(revision), List.of(), Map.of());
    }

    static List<Change> changes(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(SyncFixture::change).toList();
    }

    static BoardUpdate update(long first, long last) {
        return new BoardUpdate(snapshot(last), changes(first, last), true);
    }

    private static Change change(long revision) {
        return new Change(
                new Revision(revision),
                ChangeKind.MATTER_EDITED,
                new MatterId(revision),
                Map.of(),
                null,
                "Ben",
                new Origin("test"),
                START);
    }
}
