package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.docket.Patience;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A server that hangs: it is there, and answers nobody. */
@SpringBootTest
@ContextConfiguration(initializers = OwnServerInitializer.class)
@DirtiesContext
class HungServerDatabaseTests {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    private OwnServer server;

    @Autowired
    private DatabasePulse pulse;

    @Autowired
    private GuardedPool pool;

    @Autowired
    private JdbcClient database;

    @Autowired
    private LongWork longWork;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void setUp() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void letItGoOn() {
        server.goOn();
        await().until(() -> !pulse.isSilent());
        await().ignoreExceptions().until(() -> answer() == 1);
        threads.shutdownNow();
    }

    @Test
    void isNoticedAndKeepsNobodyWaiting() throws Exception {
        answer();
        server.hang();

        await().until(pulse::isSilent);
        List<CompletableFuture<Integer>> many =
                Stream.generate(() -> begin(this::answer)).limit(500).toList();

        for (CompletableFuture<Integer> each : many) {
            assertThatThrownBy(() -> each.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .matches(DatabaseTrouble::isTemporary);
        }
        await().until(() -> pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0);
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    @Test
    void makesTheNodeUnreadyButNotDead() throws Exception {
        await().until(() -> status("readiness") == 200);
        server.hang();

        await().until(() -> status("readiness") == 503);
        assertThat(status("liveness")).isEqualTo(200);
        server.goOn();

        await().until(() -> status("readiness") == 200);
    }

    @Test
    void endsWhatHadBegun() {
        CompletableFuture<Integer> begun = begin(() -> sleep(30));
        await().ignoreExceptions().until(() -> sleepers() == 1);

        server.hang();

        assertThatThrownBy(() -> begun.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .matches(DatabaseTrouble::isTemporary);
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    }

    @Test
    void endsLongWorkToo() {
        CompletableFuture<Integer> begun = begin(() -> atLength(() -> sleep(60)));
        await().ignoreExceptions().until(() -> sleepers() == 1);

        server.hang();

        assertThatThrownBy(() -> begun.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .matches(DatabaseTrouble::isTemporary);
    }

    @Test
    void isNotTakenForASlowStatement() {
        CompletableFuture<Integer> begun = begin(() -> sleep(60));

        assertThatThrownBy(() -> begun.get(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .satisfies(
                        failure -> assertThat(DatabaseTrouble.behind(failure)).contains(DatabaseTrouble.NO_ANSWER));
        await().until(() -> !pulse.isSilent());
    }

    @Test
    void hasNoPartInWhatMayTakeLong() {
        Integer slept = atLength(() -> sleep(9));

        assertThat(slept).isEqualTo(1);
        assertThat(database.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("8s");
        assertThat(database.sql("show lock_timeout").query(String.class).single())
                .isEqualTo("6s");
    }

    @Test
    void isNotTheOnlyReasonToTurnSomebodyAway() throws Exception {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            all.add(pool.getConnection());
        }

        List<CompletableFuture<Integer>> many =
                Stream.generate(() -> begin(this::answer)).limit(500).toList();
        await().until(() -> failed(many) >= 500 - GuardedPool.WAITING);
        assertThat(pool.getHikariPoolMXBean().getThreadsAwaitingConnection()).isLessThanOrEqualTo(GuardedPool.WAITING);
        for (Connection each : all) {
            each.close();
        }

        await().ignoreExceptions().until(() -> answer() == 1);
        await().until(() -> !pulse.isSilent());
    }

    private static long failed(List<CompletableFuture<Integer>> many) {
        return many.stream().filter(CompletableFuture::isCompletedExceptionally).count();
    }

    private Integer atLength(Callable<Integer> work) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setTimeout(60);
        return transaction.execute(status -> {
            longWork.mayTake(Duration.ofSeconds(50));
            return call(work);
        });
    }

    private CompletableFuture<Integer> begin(Callable<Integer> work) {
        return CompletableFuture.supplyAsync(() -> call(work), threads);
    }

    private static Integer call(Callable<Integer> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Integer answer() {
        return database.sql("select 1").query(Integer.class).single();
    }

    private Integer sleep(int seconds) {
        return database.sql("select 1 from pg_sleep(?)")
                .param(seconds)
                .query(Integer.class)
                .single();
    }

    private int sleepers() {
        return database.sql("""
                        select count(*) from pg_stat_activity where state = 'active' and query like '%pg_sleep(%'
                            and pid <> pg_backend_pid()
                        """).query(Integer.class).single();
    }

    private int status(String probe) throws Exception {
        return web.perform(get("/actuator/health/" + probe))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
