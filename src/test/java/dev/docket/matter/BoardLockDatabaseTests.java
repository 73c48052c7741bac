package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docket.Patience;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.transaction.support.TransactionTemplate;

/** Two writers of one board at the same time, and a reader beside them. */
@DatabaseTest
class BoardLockDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;

    @BeforeEach
    void signInMember() {
        board = BoardFixture.in(context);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void letsReaderMissNothingOfTwoInterleavedWriters() throws Exception {
        BoardSnapshot seen = board.now();
        BoardStep between;
        Future<Outcome> second;
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor())) {
            second = transaction.execute(status -> {
                matters.execute(board.create("Intake", "First"));
                Future<Outcome> waiting = threads.submit(() -> matters.execute(board.create("Intake", "Second")));
                awaitWriterThatWaits();
                assertThat(onAnotherThread(() -> reader.after(seen))).isEqualTo(new BoardStep(seen, List.of(), true));
                return waiting;
            });
            between = reader.after(seen);
            assertThat(second.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)).isInstanceOf(Outcome.Applied.class);
        }
        BoardStep last = reader.after(between.snapshot());

        List<Change> all = new ArrayList<>(between.changes());
        all.addAll(last.changes());
        assertThat(all)
                .extracting(Change::revision)
                .containsExactly(seen.revision().plus(1), seen.revision().plus(2));
        assertThat(all).extracting(change -> change.fields().get("title").to()).containsExactly("First", "Second");
        assertThat(last.snapshot()).isEqualTo(board.now());
    }

    @Test
    void givesNoRevisionToAWriterThatFails() throws Exception {
        BoardSnapshot seen = board.now();
        try (var threads = new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor())) {
            Future<Outcome> second = transaction.execute(status -> {
                matters.execute(board.create("Intake", "Never"));
                Future<Outcome> waiting = threads.submit(() -> matters.execute(board.create("Intake", "Second")));
                awaitWriterThatWaits();
                status.setRollbackOnly();
                return waiting;
            });
            assertThat(((Outcome.Applied) second.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)).revision())
                    .isEqualTo(seen.revision().plus(1));
        }

        assertThat(board.titles("Intake")).containsExactly("Second");
    }

    /** Why revisions are given under a lock: with a sequence, a reader who goes on from what he saw misses a row. */
    @Test
    void wouldLetReaderMissARowWithAPlainSequence() throws SQLException {
        database.sql("create table sequence_log (id bigint generated always as identity, word text)")
                .update();
        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);

            insert(first, "first");
            insert(second, "second");
            second.commit();
            List<String> seen = wordsAfter(0);
            first.commit();

            assertThat(seen).containsExactly("second");
            assertThat(wordsAfter(2)).isEmpty();
            assertThat(wordsAfter(0)).containsExactly("first", "second");
        } finally {
            database.sql("drop table sequence_log").update();
        }
    }

    @Test
    void keepsStrictOrderUnderSimultaneousMovesToOnePlace() throws Exception {
        MatterId below = board.add("Trial", "Below");
        MatterId above = board.add("Trial", "Above");

        for (int round = 0; round < 30; round++) {
            MatterId one = board.add("Intake", "One " + round);
            MatterId other = board.add("Intake", "Other " + round);

            List<Outcome> outcomes = Together.run(
                    () -> matters.execute(board.move(one, "Intake", "Trial", above, below)),
                    () -> matters.execute(board.move(other, "Intake", "Trial", above, below)));

            assertThat(outcomes).hasOnlyElementsOfType(Outcome.Applied.class);
        }

        List<MatterSnapshot> trial =
                board.now().stage(board.stage("Trial")).orElseThrow().matters();
        assertThat(trial).hasSize(62);
        assertThat(trial.getFirst().id()).isEqualTo(above);
        assertThat(trial.getLast().id()).isEqualTo(below);
        assertThat(trial).extracting(MatterSnapshot::rank).isSorted().doesNotHaveDuplicates();
        assertRevisionsWithoutGaps();
    }

    @Test
    void takesOneOfTwoSimultaneousMovesOfOneCard() throws Exception {
        for (int round = 0; round < 10; round++) {
            MatterId matter = board.add("Intake", "Card " + round);

            List<Outcome> outcomes = Together.run(
                    () -> matters.execute(board.move(matter, "Intake", "Trial")),
                    () -> matters.execute(board.move(matter, "Intake", "Appeal")));

            assertThat(outcomes).filteredOn(Outcome.Applied.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(Outcome.Stale.class::isInstance).hasSize(1);
        }
        assertRevisionsWithoutGaps();
    }

    @Test
    void givesDifferentNumbersToSimultaneousMatters() throws Exception {
        List<Outcome> outcomes = Together.run(
                () -> matters.execute(board.create("Intake", "1")),
                () -> matters.execute(board.create("Intake", "2")),
                () -> matters.execute(board.create("Intake", "3")),
                () -> matters.execute(board.create("Intake", "4")));

        assertThat(outcomes)
                .extracting(outcome -> ((Outcome.Applied) outcome).number())
                .doesNotHaveDuplicates();
        assertThat(board.titles("Intake")).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void letsWritersOfOtherBoardsPass() {
        BoardFixture other = BoardFixture.in(context);

        Outcome outcome = transaction.execute(status -> {
            matters.execute(board.create("Intake", "Still open"));
            return onAnotherThread(() -> matters.execute(other.create("Intake", "Passes")));
        });

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
    }

    private static <T> T onAnotherThread(Callable<T> action) {
        try {
            return Together.run(action).getFirst();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until the database says so; Awaitility asks on a thread, and thus a connection, of its own. */
    private void awaitWriterThatWaits() {
        await().until(() -> database.sql("""
                                select count(*) from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock'
                                """).query(Integer.class).single() == 1);
    }

    private void assertRevisionsWithoutGaps() {
        List<Long> revisions = database.sql("select revision from change where board_id = ? order by revision")
                .param(board.id().value())
                .query(Long.class)
                .list();
        assertThat(revisions).first().isEqualTo(1L);
        assertThat(revisions).last().isEqualTo((long) revisions.size());
        assertThat(board.now().revision()).isEqualTo(new Revision(revisions.size()));
    }

    private static void insert(Connection connection, String word) throws SQLException {
        try (var statement = connection.prepareStatement("insert into sequence_log (word) values (?)")) {
            statement.setString(1, word);
            statement.executeUpdate();
        }
    }

    private List<String> wordsAfter(long id) {
        return database.sql("select word from sequence_log where id > ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }
}
