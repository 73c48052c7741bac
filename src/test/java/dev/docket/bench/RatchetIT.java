package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.docket.bench.DrivenSession.Reply;
import dev.docket.database.StatementLog;
import dev.docket.database.TestDatabaseInitializer;
import dev.docket.sync.Measuring;
import dev.docket.sync.TestClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * What it costs that somebody looks at a board and works at it, against the ceilings of the {@link Ratchet}: nothing here
 * depends on how fast the machine is. The pages speak to a server of their own over HTTP, as a browser would, and to the
 * clock of the test.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"docket.sync.moment=10s", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@Import({Measuring.class, RatchetIT.Seeing.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ActiveProfiles("bench")
@DirtiesContext
class RatchetIT {

    private static final int SMALL = 50;
    private static final int LARGE = 5_000;
    private static final int HUGE = 20_000;

    private final HttpClient http = DrivenSession.client();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SeenPages pages;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementLog log;

    @LocalServerPort
    private int port;

    private List<RatchetBoard> boards = List.of();
    private Ratchet ratchet;

    @BeforeEach
    void begin() {
        ratchet = new Ratchet();
    }

    @BeforeAll
    void makeTheBoards() {
        boards = Stream.of(SMALL, LARGE, HUGE)
                .map(matters -> new RatchetBoard(context, matters))
                .toList();
    }

    @AfterAll
    void close() {
        http.close();
    }

    @Test
    void takesNoMoreStatements() {
        boards.forEach(board -> new CountedDay(board, signIn(board), clock, log, ratchet).pass());

        ratchet.holds(Ratchet.Kind.STATEMENTS);
    }

    @Test
    void sendsNoMoreBytes() {
        for (RatchetBoard board : boards) {
            DrivenPage.Opened opened = board.open(signIn(board));
            ratchet.take("bytes.first." + board.matters(), opened.shown().raw());
            ratchet.take(
                    "bytes.first.%d.compressed".formatted(board.matters()),
                    opened.shown().sent());
            DrivenPage page = opened.page();
            page.poll();
            ratchet.take("bytes.poll", later(page).raw());
            // The first notice brings the element that shows it.
            board.editOne();
            later(page);
            board.moveOne();
            ratchet.take("bytes.poll.moved", later(page).raw());
            board.editOne();
            ratchet.take("bytes.poll.edited", later(page).raw());
            board.wantNoNotices();
            DrivenPage quiet = board.open(signIn(board)).page();
            quiet.poll();
            board.editOne();
            ratchet.take("bytes.poll.edited-without-notice", later(quiet).raw());
        }

        ratchet.holds(Ratchet.Kind.BYTES);
    }

    @Test
    void pollsABoardAsCheaplyAsAnyPage() {
        DrivenSession session = signIn(boards.getLast());
        DrivenPage bare = DrivenPage.open(session, "/bench/bare", "bare").page();
        DrivenPage page = boards.getLast().open(session).page();
        Stream.of(bare, page).forEach(DrivenPage::poll);

        assertThat(later(page).raw()).isLessThanOrEqualTo(later(bare).raw() + 40);
    }

    @Test
    void drawsACardAsOneElement() {
        for (RatchetBoard board : boards) {
            PageTree tree = PageTree.of(board.open(signIn(board)));
            long cards = tree.all("docket-card").count();
            long nodes = tree.all("docket-card").mapToLong(tree::weight).sum();
            ratchet.take("nodes.card", nodes / cards);
            ratchet.take("nodes.beside-cards", tree.size() - nodes);
        }

        ratchet.holds(Ratchet.Kind.NODES);
    }

    @Test
    void holdsNoMoreForAView() {
        var heap = new ViewHeap(((ConfigurableApplicationContext) context).getBeanFactory());
        for (RatchetBoard board : boards) {
            UI one = polled(signIn(board), board);
            UI other = polled(signIn(board), board);
            ratchet.take("retained.view." + board.matters(), heap.retained(one, other));
        }

        ratchet.holds(Ratchet.Kind.RETAINED);
    }

    /** Flow keeps its last response, so that it can be sent again: after a poll that is a short one. */
    private UI polled(DrivenSession session, RatchetBoard board) {
        DrivenPage page = board.open(session).page();
        later(page);
        later(page);
        return pages.newest();
    }

    private DrivenSession signIn(RatchetBoard board) {
        return board.signIn(http, URI.create("http://localhost:" + port));
    }

    private Reply later(DrivenPage page) {
        clock.pass(Duration.ofSeconds(2));
        return page.poll();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Seeing {

        @Bean
        static SeenPages seenPages() {
            return new SeenPages();
        }
    }
}
