package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.zaxxer.hikari.HikariDataSource;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardReader;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.FiguresFixture;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.OwnWrites;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncFixture;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What many views of one board cost the database: counted there, while the views' own clock goes through a minute. */
@DatabaseTest
class PollingLoadDatabaseTests extends SpringBrowserlessTest {

    private static final int VIEWS = 500;
    private static final int SECONDS = 60;
    private static final int INTERVAL = 5;

    private final TestClock clock = new TestClock(SyncFixture.START);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource pool;

    @Test
    void asksForChangesAtMostOnceASecondHoweverManyLook() {
        BoardFixture board = BoardFixture.in(context);
        Person person = PersonFixture.add(context, Role.MEMBER);
        BoardFeed feed = SyncFixture.feed(context.getBean(BoardReader.class), board.id(), clock);
        List<UI> pages = Stream.generate(Pages::open).limit(VIEWS).toList();
        List<BoardSync> views =
                pages.stream().map(page -> open(page, feed, person)).toList();
        long before = scansOfTheLog();

        for (int second = 0; second < SECONDS; second++) {
            clock.pass(Duration.ofSeconds(1));
            for (int view = second % INTERVAL; view < VIEWS; view += INTERVAL) {
                ComponentUtil.fireEvent(pages.get(view), new PollEvent(pages.get(view), true));
            }
        }

        assertThat(scansOfTheLog() - before).isEqualTo(SECONDS);
        views.forEach(BoardSync::stop);
    }

    private BoardSync open(UI page, BoardFeed feed, Person person) {
        SettingsFixture settings = new SettingsFixture(SettingsFixture.RESTLESS, clock);
        TransportFactory transports =
                new TransportFactory(page, feed, settings.live(), new Random(1), ignored -> new FakeLink());
        BoardSync sync = new BoardSync(
                page,
                feed,
                settings.live(),
                clock,
                new Onlooker(person, new InteractionGuard(clock), new OwnWrites(clock), new SilentView()),
                FiguresFixture.at(clock).viewOf(SyncFixture.BOARD),
                new SlowService().outbox(),
                Duration.ofSeconds(10),
                transports);
        sync.start();
        return sync;
    }

    /** A connection tells the database's counters at the latest when it ends. */
    private long scansOfTheLog() {
        HikariDataSource connections = (HikariDataSource) pool;
        OffsetDateTime now = database.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single();
        Awaitility.await().untilAsserted(() -> {
            // Each time: one may have been on its way into the pool.
            connections.getHikariPoolMXBean().softEvictConnections();
            assertThat(database.sql("""
                    select count(*) from pg_stat_activity
                    where datname = current_database() and application_name = 'docket' and backend_start < ?
                    """).param(now).query(Long.class).single()).isZero();
        });
        return database.sql("select seq_scan + coalesce(idx_scan, 0) from pg_stat_user_tables where relname = 'change'")
                .query(Long.class)
                .single();
    }
}
