package dev.docket.sync;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardRole;
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
import org.springframework.dao.DataAccessResourceFailureException;

/** A board without a database: as many changes as a test wants, and a count of who asked for them. */
public final class SyncFixture implements BoardReader {

    public static final BoardId BOARD = new BoardId(1);
    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    public static final Person MEMBER = new Person(new AccountId(1), new LoginName("ben"), "Ben", Role.MEMBER);

    private static final Map<AccountId, BoardRole> MEMBERS = Map.of(MEMBER.id(), BoardRole.EDITOR);

    private Map<AccountId, BoardRole> members = MEMBERS;
    private long revision = 1;
    private boolean away;
    private boolean tellsEverything = true;
    private int reads;

    public void change(int times) {
        revision += times;
    }

    public long revision() {
        return revision;
    }

    /** Lets the only member in again. */
    public void addMember() {
        members = MEMBERS;
        revision++;
    }

    /** Takes out the only member, which is a change like any other. */
    public void removeMember() {
        members = Map.of();
        revision++;
    }

    /** A feed of this board that reads at once, on whichever thread asks. */
    public BoardFeed feed(Clock clock) {
        return new BoardFeed(BOARD, this, clock, Runnable::run);
    }

    /** A feed of a board in a database, which reads on whichever thread asks. */
    public static BoardFeed feed(BoardReader reader, BoardId board, Clock clock) {
        return new BoardFeed(board, reader, clock, Runnable::run);
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
        return board.equals(BOARD) ? Optional.of(snapshot(revision, members)) : Optional.empty();
    }

    @Override
    public BoardStep after(BoardSnapshot snapshot) {
        read();
        return tellsEverything
                ? new BoardStep(
                        snapshot(revision, members), changes(snapshot.revision().value() + 1, revision), true)
                : new BoardStep(snapshot(revision, members), List.of(), false);
    }

    @Override
    public void probe() {
        read();
    }

    private void read() {
        reads++;
        if (away) {
            throw new DataAccessResourceFailureException("The database is away");
        }
    }

    static BoardSnapshot snapshot(long revision) {
        return snapshot(revision, MEMBERS);
    }

    private static BoardSnapshot snapshot(long revision, Map<AccountId, BoardRole> members) {
        return new BoardSnapshot(BOARD, "Litigation", new Revision(revision), List.of(), members);
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
