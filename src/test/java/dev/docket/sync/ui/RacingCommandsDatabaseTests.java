package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.RandomCommands;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeeds;
import dev.docket.sync.OtherNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People on two nodes who all do something at the same time, over and over, each from what the board was before: of
 * eight commands at once any two are a pair.
 */
@DatabaseTest
class RacingCommandsDatabaseTests extends SpringBrowserlessTest {

    private static final int VIEWERS = 8;
    private static final int PAIRS_AT_ONCE = VIEWERS * (VIEWERS - 1) / 2;
    private static final int PAIRS = 10_000;

    /** In a chain of changes each begins where the one before it ended: otherwise one of them was lost. */
    private static final String BROKEN_CHAINS = """
            select count(*) from (
                select field.value ->> 'from' as base, lag(field.value ->> 'to') over chain as before,
                    row_number() over chain as place
                from change, jsonb_each(fields) as field
                where board_id = ? and matter_id is not null
                window chain as (partition by matter_id, field.key order by revision)
            ) as link where place > 1 and base is distinct from before
            """;

    private static final String SAME_RANKS = """
            select count(*) - count(distinct (stage_id, rank)) from matter
            where board_id = ? and archived_at is null
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void loseNothingAndLeaveNothingBehind() throws Exception {
        BoardFixture board = BoardFixture.in(context);
        IntStream.range(0, 20).forEach(each -> board.add("Intake", "Matter " + each));
        List<RandomCommands> people = IntStream.range(0, VIEWERS)
                .mapToObj(seed -> new RandomCommands(board, seed))
                .toList();

        try (OtherNode node = OtherNode.hearing(context);
                ExecutorService threads = Executors.newCachedThreadPool()) {
            List<RacingViewer> viewers = viewers(board, node, threads);
            for (int pairs = 0; pairs < PAIRS; pairs += PAIRS_AT_ONCE) {
                sendAtOnce(board.now(), viewers, people);
            }
            BoardSnapshot last = board.now();
            until(viewers, () -> viewers.forEach(RacingViewer::settle), viewer -> shows(viewer, last));

            assertThat(viewers).allMatch(RacingViewer::wantsNothing);
            assertThat(revisions(board)).containsExactlyElementsOf(upTo(last));
            assertThat(count(BROKEN_CHAINS, board)).isZero();
            assertThat(count(SAME_RANKS, board)).isZero();
            viewers.forEach(RacingViewer::close);
        }
    }

    private List<RacingViewer> viewers(BoardFixture board, OtherNode node, ExecutorService threads) {
        Person person = PersonFixture.add(context, Role.MEMBER);
        BoardFeed here = context.getBean(BoardFeeds.class).of(board.id());
        BoardFeed there = node.feeds().of(board.id());
        return IntStream.range(0, VIEWERS)
                .mapToObj(number -> new RacingViewer(
                        Pages.open(), number % 2 == 0 ? here : there, clock, person, board::attempt, threads))
                .toList();
    }

    /** All of them mean the same board; then each waits for his own. */
    private static void sendAtOnce(BoardSnapshot now, List<RacingViewer> viewers, List<RandomCommands> people) {
        var commands = people.stream().map(each -> each.next(now)).toList();
        for (int i = 0; i < viewers.size(); i++) {
            viewers.get(i).send(commands.get(i));
        }
        until(viewers, () -> {}, viewer -> !viewer.isWaiting());
    }

    private static boolean shows(RacingViewer viewer, BoardSnapshot board) {
        return viewer.expected().equals(Optional.of(board));
    }

    private static void until(List<RacingViewer> viewers, Runnable before, Predicate<RacingViewer> reached) {
        Awaitility.await()
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> {
                    before.run();
                    Pages.enter();
                    return viewers.stream().allMatch(reached);
                });
    }

    private static List<Long> upTo(BoardSnapshot board) {
        return LongStream.rangeClosed(1, board.revision().value()).boxed().toList();
    }

    private List<Long> revisions(BoardFixture board) {
        return database.sql("select revision from change where board_id = ? order by revision")
                .param(board.id().value())
                .query(Long.class)
                .list();
    }

    private long count(String query, BoardFixture board) {
        return database.sql(query).param(board.id().value()).query(Long.class).single();
    }
}
