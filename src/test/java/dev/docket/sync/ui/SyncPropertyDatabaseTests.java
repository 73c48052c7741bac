package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterService;
import dev.docket.sync.BoardFeed;
import dev.docket.sync.BoardFeeds;
import dev.docket.sync.OtherNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Many writers and many views of one board, on two nodes and a real database: everybody ends with the same board. */
@DatabaseTest
class SyncPropertyDatabaseTests extends SpringBrowserlessTest {

    private static final int WRITERS = 8;
    private static final int CHANGES_EACH = 1_250;
    private static final int FEW = 5;
    private static final int VIEWERS = 16;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Clock clock;

    @Test
    void bringsEveryViewToTheSameBoardWhateverHappensToIt() throws Exception {
        BoardFixture board = BoardFixture.in(context);
        List<RandomWriter> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new RandomWriter(board, context.getBean(MatterService.class), number))
                .toList();

        try (OtherNode node = OtherNode.hearing(context)) {
            List<RandomViewer> viewers = viewers(board, node);
            write(board, writers, viewers);
            BoardSnapshot last = board.now();
            settle(viewers, last);

            assertThat(last.revision().value()).isGreaterThan((long) WRITERS * CHANGES_EACH);
            assertThat(viewers).extracting(RandomViewer::shown).containsOnly(last);
            viewers.forEach(RandomViewer::verify);
            tellsEachOfAFewMore(board, writers, viewers);
            viewers.forEach(RandomViewer::close);
        }
    }

    /** Whatever has happened to a view: from now on it is told every change. */
    private void tellsEachOfAFewMore(BoardFixture board, List<RandomWriter> writers, List<RandomViewer> viewers) {
        List<Long> told = viewers.stream().map(RandomViewer::told).toList();
        List<Integer> leaps = viewers.stream().map(RandomViewer::leaps).toList();

        context.getBean(Operator.class).run(() -> writers.forEach(writer -> writer.write(FEW)));
        settle(viewers, board.now());

        assertThat(viewers)
                .extracting(RandomViewer::told)
                .containsExactlyElementsOf(
                        told.stream().map(each -> each + WRITERS * FEW).toList());
        assertThat(viewers).extracting(RandomViewer::leaps).isEqualTo(leaps);
        viewers.forEach(RandomViewer::verify);
    }

    private List<RandomViewer> viewers(BoardFixture board, OtherNode node) {
        Person person = PersonFixture.add(context, Role.MEMBER);
        BoardFeed here = context.getBean(BoardFeeds.class).of(board.id());
        BoardFeed there = node.feeds().of(board.id());
        return IntStream.range(0, VIEWERS)
                .mapToObj(
                        number -> new RandomViewer(Pages.open(), number % 2 == 0 ? here : there, clock, person, number))
                .toList();
    }

    /** The writers write on threads of their own; the views go on here until they are done. */
    private void write(BoardFixture board, List<RandomWriter> writers, List<RandomViewer> viewers) throws Exception {
        Operator operator = context.getBean(Operator.class);
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (RandomWriter writer : writers) {
                running.add(threads.submit(() -> operator.run(() -> writer.write(CHANGES_EACH))));
            }
            for (int turn = 0; !running.stream().allMatch(Future::isDone); turn++) {
                viewers.get(turn % VIEWERS).act();
                Pages.enter();
                if (turn % 500 == 0) {
                    String name = "Board " + board.id().value() + " at " + turn;
                    board.change((id, origin, of) -> new BoardCommand.RenameBoard(id, origin, of, name));
                }
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
    }

    private static void settle(List<RandomViewer> viewers, BoardSnapshot last) {
        Awaitility.await().pollInSameThread().until(() -> {
            viewers.forEach(RandomViewer::settle);
            Pages.enter();
            return viewers.stream().allMatch(viewer -> last.equals(viewer.shown()));
        });
    }
}
