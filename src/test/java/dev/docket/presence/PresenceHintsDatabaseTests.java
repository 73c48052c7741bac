package dev.docket.presence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.OtherNode;
import dev.docket.sync.PresenceTold;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node hears what another one tells, and looks at once; its timers do not run here. */
@DatabaseTest
class PresenceHintsDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private VisitStore store;

    private final List<PresenceTold> heard = new CopyOnWriteArrayList<>();
    private final List<List<Attendee>> seen = new CopyOnWriteArrayList<>();
    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private Visits here;
    private Visits there;
    private OtherNode node;

    @BeforeEach
    void startOtherNode() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        here = new Visits(NodeId.random(), store, Runnable::run);
        there = new Visits(NodeId.random(), store, Runnable::run);
        PresenceHints hints = new PresenceHints(there);
        node = OtherNode.hearing(context, event -> {
                    if (event instanceof PresenceTold told) {
                        heard.add(told);
                        hints.on(told);
                    }
                })
                .awaitListening();
        there.open(board.id(), ben.id(), seen::add);
    }

    @AfterEach
    void stopOtherNode() {
        node.close();
    }

    @Test
    void showsAtOnceWhoComesOnAnotherNodeAndWhoGoes() {
        Visit visit = here.open(board.id(), cleo.id(), others -> {});
        await(() -> assertThat(seen).containsExactly(List.of(new Attendee(cleo, List.of()))));

        visit.end();
        await(() -> assertThat(seen).hasSize(2).last().isEqualTo(List.of()));
    }

    @Test
    void showsAtOnceThatAnotherNodeStops() {
        here.open(board.id(), cleo.id(), others -> {});
        await(() -> assertThat(seen).hasSize(1));

        here.leave().join();

        await(() -> assertThat(seen).hasSize(2).last().isEqualTo(List.of()));
    }

    @Test
    void tellsNothingWhereNotificationsAreSwitchedOffAndIsFoundAllTheSame() {
        Visits silent = new Visits(NodeId.random(), new JdbcVisitStore(database, false), Runnable::run);
        silent.open(board.id(), cleo.id(), others -> {});
        BoardFixture later = BoardFixture.in(context);
        here.open(later.id(), cleo.id(), others -> {});

        await(() -> assertThat(heard)
                .contains(new PresenceTold(later.id(), here.node().value())));
        assertThat(heard).noneMatch(told -> told.node().equals(silent.node().value()));
        assertThat(seen).isEmpty();

        there.look();
        assertThat(seen).containsExactly(List.of(new Attendee(cleo, List.of())));
    }

    private static void await(ThrowingRunnable shown) {
        Awaitility.await().untilAsserted(shown);
    }
}
