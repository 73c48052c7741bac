package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import dev.docket.database.DatabaseTest;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.Revision;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Another node hears what this one commits; it never polls here. */
@DatabaseTest
class HintListenerDatabaseTests {

    @Autowired
    private JdbcConnectionDetails details;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private final AtomicInteger settingsTold = new AtomicInteger();
    private SwitchableDatabase way;
    private OtherNode node;
    private BoardFixture board;
    private BoardFeed feed;
    private Registration watching = () -> {};

    @BeforeEach
    void startOtherNode() {
        way = new SwitchableDatabase(details);
        node = new OtherNode(context, way, event -> settingsTold.incrementAndGet());
        board = BoardFixture.in(context);
        feed = node.open(board.id());
    }

    @AfterEach
    void stopOtherNode() {
        watching.remove();
        node.close();
    }

    @Test
    void hearsOfACommit() {
        startListening();

        board.add("Intake", "A v. B");

        awaitShown(2);
    }

    @Test
    void needsNoNotificationOfItsOwnCommits() {
        BoardFeed here = context.getBean(BoardFeeds.class).of(board.id());
        watching = here.watch(new CountingWatcher());
        here.refresh().join();

        board.add("Intake", "A v. B");

        await().untilAsserted(() -> assertThat(OtherNode.shown(here)).isEqualTo(new Revision(2)));
        assertThat(OtherNode.shown(feed)).isEqualTo(new Revision(1));
    }

    @Test
    void leavesABoardAloneThatNobodyWatches() {
        BoardFixture unwatched = BoardFixture.in(context);
        BoardFeed idle = node.feeds().of(unwatched.id());
        idle.refresh().join();
        startListening();

        unwatched.add("Intake", "Nobody looks");
        board.add("Intake", "Somebody looks");

        awaitShown(2);
        assertThat(OtherNode.shown(idle)).isEqualTo(new Revision(1));
    }

    @Test
    void catchesUpWithWhatWasCommittedBeforeItListened() {
        board.add("Intake", "A v. B");

        startListening();

        awaitShown(2);
    }

    @Test
    void listensAgainAndCatchesUpAfterItsConnectionWasLost() {
        startListening();
        way.block();
        terminate();
        await().until(() -> !node.listener().isListening());
        board.add("Intake", "Committed meanwhile");
        assertThat(OtherNode.shown(feed)).isEqualTo(new Revision(1));

        way.open();

        awaitShown(2);
        await().until(() -> node.listener().isListening());
        board.add("Intake", "Committed afterwards");
        awaitShown(3);
    }

    @Test
    void goesOnAfterNotificationsThatAreNoHints() {
        startListening();
        database.sql("select pg_notify('docket', ?)").param("board x").query(row -> {});
        database.sql("select pg_notify('docket', '')").query(row -> {});

        board.add("Intake", "A v. B");

        awaitShown(2);
    }

    @Test
    void readsOnceForARevisionThatIsNotThere() {
        startListening();
        database.sql("select pg_notify('docket', ?)")
                .param("board %d 999999".formatted(board.id().value()))
                .query(row -> {});

        board.add("Intake", "A v. B");

        awaitShown(2);
    }

    @Test
    void tellsThatSettingsWereSaved() {
        startListening();
        int before = settingsTold.get();

        database.sql("select pg_notify('docket', 'settings')").query(row -> {});

        await().until(() -> settingsTold.get() > before);
    }

    @Test
    void takesNoConnectionWithItWhenItStops() {
        // The application's own; those of the tests before end in their own time.
        await().until(() -> context.getBean(HintListener.class).isListening() && connections() == 1);
        startListening();
        await().until(() -> connections() == 2);

        node.listener().stop();
        node.listener().stop();

        assertThat(node.listener().isRunning()).isFalse();
        await().until(() -> connections() == 1);
    }

    @Test
    void startsAgain() {
        startListening();
        node.listener().stop();

        startListening();

        board.add("Intake", "A v. B");
        awaitShown(2);
    }

    private void startListening() {
        node.listener().start();
        await().until(() -> node.listener().isListening());
    }

    private void awaitShown(long revision) {
        await().untilAsserted(() -> assertThat(OtherNode.shown(feed)).isEqualTo(new Revision(revision)));
    }

    private int connections() {
        return database.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and application_name = 'docket-listen'
                        """).query(Integer.class).single();
    }

    private void terminate() {
        database.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and application_name = 'docket-listen'
                        """).query(row -> {});
    }
}
