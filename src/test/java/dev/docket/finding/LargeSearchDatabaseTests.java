package dev.docket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Priority;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StopWatch;

/** On a board with 6,000 matters, each with a description of some 700 characters, two comments of 300 and three items. */
@DatabaseTest
class LargeSearchDatabaseTests {

    private static final int MATTERS = 6_000;
    private static final int ROUNDS = 5;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SearchService service;

    @Autowired
    private Operator operator;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void findsByIndexesWhatIsRare() {
        BoardFixture board = BoardFixture.in(context);
        List<BulkMatter> matters =
                IntStream.range(0, MATTERS).mapToObj(i -> matter(board, i)).toList();
        operator.call(
                () -> context.getBean(BulkMatterService.class).createAll(board.id(), BoardFixture.ORIGIN, matters));
        talk(board);
        List.of("matter", "matter_comment", "checklist_item")
                .forEach(table -> database.sql("analyze " + table).update());

        assertThat(found(board, "word4711")).hasSize(1);
        assertThat(found(board, "castell")).hasSize(MATTERS / 3);
        assertThat(found(board, "call court")).hasSize(MATTERS);
        List.of("ca", "castell", "ntr", "gantry", "2026-0420", "word17 lund", "said4711", "call court", "nothing")
                .forEach(text -> time(board, text));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            long before = readThrough();
            assertThat(found(board, "said4711")).hasSize(1);
            assertThat(readThrough()).isEqualTo(before);
        });
    }

    /** How often this connection has read what is said, or what is to be done, from one end to the other. */
    private long readThrough() {
        return database.sql("""
                        select sum(seq_scan) from pg_stat_xact_user_tables
                        where relname in ('matter_comment', 'checklist_item')
                        """).query(Long.class).single();
    }

    /** By the thousand, past the commands: only what is there to be searched counts here. */
    private void talk(BoardFixture board) {
        database.sql("""
                insert into matter_comment (id, matter_id, author_name, text, created_at)
                select gen_random_uuid(), id, 'Ada', 'said' || row_number() over (order by id, comment) || ' '
                    || repeat('The court has answered: the hearing stays. ', 7), now()
                from matter, generate_series(1, 2) as comment where board_id = ?
                """).param(board.id().value()).update();
        database.sql("""
                insert into checklist_item (id, matter_id, text, rank)
                select gen_random_uuid(), id, 'Call the witness of matter ' || number, 'm' || item
                from matter, generate_series(1, 3) as item where board_id = ?
                """).param(board.id().value()).update();
    }

    /** Whoever types notices what takes long; how long that is depends on the machine, so it is only told. */
    private void time(BoardFixture board, String text) {
        var watch = new StopWatch();
        for (int round = 0; round < ROUNDS; round++) {
            watch.start(Integer.toString(round));
            found(board, text);
            watch.stop();
        }
        long fastest = Stream.of(watch.getTaskInfo())
                .mapToLong(StopWatch.TaskInfo::getTimeMillis)
                .min()
                .orElseThrow();
        System.out.printf("“%s” among %d: the fastest of %d took %d ms.%n", text, MATTERS, ROUNDS, fastest);
    }

    /** In a transaction of the test's, which may take longer than the one of somebody who waits. */
    private Set<MatterId> found(BoardFixture board, String text) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(transaction ->
                        operator.call(() -> service.matters(new Search(board.id(), new SearchText(text), null)))));
    }

    private static BulkMatter matter(BoardFixture board, int number) {
        List<String> titles =
                List.of("Harbour Freight v. Lund", "In re Castell Estate", "Orme Vineyards: water rights");
        MatterDetails details = MatterDetails.titled(titles.get(number % titles.size()))
                .with(MatterField.CLIENT, "Client " + number)
                .with(MatterField.PRIORITY, Priority.NORMAL)
                .with(
                        MatterField.DESCRIPTION,
                        "word" + number + " " + "Claim for the delayed delivery of gantry cranes. ".repeat(14));
        return new BulkMatter("matter " + number, board.stage("Intake"), Instant.EPOCH, details);
    }
}
