package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docket.database.DatabaseTest;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.Revision;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Without notifications every node looks at the table. */
@DatabaseTest
@TestPropertySource(properties = {"docket.sync.notify=false", "docket.sync.look-interval=1s"})
class HintsOffDatabaseTests {

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HintListener here;

    @Autowired
    private HintSettings settings;

    @Test
    void doesNotListen() {
        assertThat(here.isRunning()).isFalse();
        assertThat(here.isListening()).isFalse();
    }

    /** The other node listens, and is told nothing; its rounds find the change. */
    @Test
    void findsWhatAnotherNodeCommitted() {
        BoardFixture board = BoardFixture.in(context);
        try (OtherNode node = new OtherNode(context, database, event -> {})) {
            BoardFeed feed = node.open(board.id());
            FeedRounds rounds = new FeedRounds(
                    node.feeds(),
                    context.getBean(LiveSettings.class),
                    here::isListening,
                    new LookRule(settings.lookInterval()),
                    context.getBean(FeedProbe.class),
                    context.getBean(Clock.class));
            board.add("Intake", "A v. B");
            assertThat(OtherNode.shown(feed)).isEqualTo(new Revision(1));

            rounds.start();

            await().untilAsserted(() -> assertThat(OtherNode.shown(feed)).isEqualTo(new Revision(2)));
            rounds.stop();
        }
    }
}
