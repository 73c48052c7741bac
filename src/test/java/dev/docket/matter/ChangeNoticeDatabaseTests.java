package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Operator;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** What others are told of a transaction, by PostgreSQL and on this node. */
@DatabaseTest
@RecordApplicationEvents
class ChangeNoticeDatabaseTests {

    private static final String LAST = "nothing more";

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private BulkMatterService bulk;

    @Autowired
    private Operator operator;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ApplicationEvents events;

    private BoardFixture board;
    private Connection listener;

    @BeforeEach
    void listen() throws SQLException {
        board = BoardFixture.in(context);
        events.clear();
        listener = DriverManager.getConnection(details.getJdbcUrl(), details.getUsername(), details.getPassword());
        listener.createStatement().execute("listen docket");
    }

    @AfterEach
    void close() throws SQLException {
        listener.close();
    }

    @Test
    void tellsRevisionOfACommand() throws SQLException {
        board.add("Intake", "A v. B");

        assertThat(heard()).containsExactly("board %d 2".formatted(board.id().value()));
        assertThat(told()).containsExactly(new BoardChanged(board.id(), new Revision(2)));
    }

    @Test
    void tellsOfThousandMattersOnce() throws SQLException {
        List<BulkMatter> thousand = IntStream.range(0, 1_000)
                .mapToObj(i -> new BulkMatter(
                        "key " + i, board.stage("Intake"), Instant.EPOCH, MatterDetails.titled("Matter " + i)))
                .toList();

        operator.run(() -> bulk.createAll(board.id(), BoardFixture.ORIGIN, thousand));

        assertThat(heard()).containsExactly("board %d 1001".formatted(board.id().value()));
        assertThat(told()).containsExactly(new BoardChanged(board.id(), new Revision(1_001)));
    }

    @Test
    void tellsOfSeveralCommandsInOneTransactionOnceForEachBoard() throws SQLException {
        BoardFixture other = BoardFixture.in(context);
        heard();
        events.clear();

        transaction.executeWithoutResult(status -> {
            board.add("Intake", "First");
            other.add("Intake", "Elsewhere");
            board.add("Intake", "Second");
        });

        assertThat(heard())
                .containsExactly(
                        "board %d 3".formatted(board.id().value()),
                        "board %d 2".formatted(other.id().value()));
        assertThat(told())
                .containsExactly(
                        new BoardChanged(board.id(), new Revision(3)), new BoardChanged(other.id(), new Revision(2)));
    }

    @Test
    void tellsNothingOfATransactionThatIsRolledBack() throws SQLException {
        transaction.executeWithoutResult(status -> {
            board.add("Intake", "A v. B");
            status.setRollbackOnly();
        });

        assertThat(heard()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsNothingOfACommandThatChangesNothing() throws SQLException {
        MatterId matter = board.add("Intake", "A v. B");
        heard();
        events.clear();

        Outcome outcome =
                operator.call(() -> context.getBean(MatterService.class).execute(board.restore(matter)));

        assertThat(outcome).isInstanceOf(Outcome.Unchanged.class);
        assertThat(heard()).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsThisNodeOnlyIfNotificationsAreOff() throws SQLException {
        ChangeNotice quiet = new ChangeNotice(database, context, false);

        transaction.executeWithoutResult(status -> quiet.tell(board.id(), new Revision(5)));

        assertThat(heard()).isEmpty();
        assertThat(told()).containsExactly(new BoardChanged(board.id(), new Revision(5)));
    }

    private List<BoardChanged> told() {
        return events.stream(BoardChanged.class).toList();
    }

    /** Everything that was told before now: notifications come in the order of the commits. */
    private List<String> heard() throws SQLException {
        database.sql("select pg_notify('docket', ?)").param(LAST).query(row -> {});
        List<String> heard = new ArrayList<>();
        while (!heard.contains(LAST)) {
            PGNotification[] next = listener.unwrap(PGConnection.class).getNotifications(30_000);
            assertThat(next).as("a notification within 30 s").isNotEmpty();
            heard.addAll(Stream.of(next).map(PGNotification::getParameter).toList());
        }
        heard.remove(LAST);
        // Of those whom an earlier test had look at a board.
        heard.removeIf(text -> text.startsWith("presence "));
        return heard;
    }
}
