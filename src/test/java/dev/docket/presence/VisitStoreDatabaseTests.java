package dev.docket.presence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database: what they know of each other. */
@DatabaseTest
class VisitStoreDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private VisitStore store;

    private final NodeId otherNode = NodeId.random();
    private BoardFixture board;
    private MatterId matter;
    private Person ben;
    private Person cleo;
    private Visits here;
    private Visits there;

    @BeforeEach
    void open() {
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Abbott v. Baxter");
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        here = new Visits(NodeId.random(), store, Runnable::run);
        there = new Visits(otherNode, store, Runnable::run);
    }

    @Test
    void showsWhoIsOnAnotherNodeAndWhatHeDoes() {
        visit(here, ben);
        Visit visit = visit(there, cleo);
        visit.at(new Place(matter, true));

        SeenMatter seen = new SeenMatter(matter, board.open(matter).number(), true);
        assertThat(read()).containsExactly(new Sighting(board.id(), ben, null), new Sighting(board.id(), cleo, seen));

        visit.at(Place.BOARD);
        assertThat(read()).contains(new Sighting(board.id(), cleo, null));

        visit.end();
        assertThat(people()).containsExactly(ben);
    }

    @Test
    void forgetsANodeThatDied() {
        visit(here, ben);
        visit(there, cleo);
        assertThat(people()).containsExactly(ben, cleo);

        age(otherNode, 31);

        assertThat(people()).containsExactly(ben);
        here.beat();
        assertThat(rows(otherNode)).isZero();
    }

    @Test
    void keepsANodeThatIsOnlySlow() {
        visit(there, cleo);
        visit(here, ben);

        age(otherNode, 5);
        here.beat();

        assertThat(people()).containsExactly(cleo, ben);
    }

    @Test
    void letsANodeThatWasTakenForDeadBringEverythingBack() {
        Visit visit = visit(there, cleo);
        visit.at(new Place(matter, true));
        visit(here, ben);
        age(otherNode, 31);
        here.beat();

        there.beat();

        assertThat(people()).containsExactlyInAnyOrder(ben, cleo);
        assertThat(read()).anyMatch(sighting -> sighting.matter() != null);
    }

    @Test
    void forgetsANodeThatSaidGoodbyeAtOnce() {
        visit(here, ben);
        visit(there, cleo);

        there.leave().join();

        assertThat(people()).containsExactly(ben);
        assertThat(rows(otherNode)).isZero();
    }

    @Test
    void showsNobodyWhoMayNotSeeTheBoardAnyMore() {
        visit(here, ben);
        visit(there, cleo);

        board.letGo(cleo.id());

        assertThat(people()).containsExactly(ben);
    }

    @Test
    void showsAdministratorsWhoAreNoMembers() {
        Person ada = PersonFixture.addOutsider(context, Role.ADMINISTRATOR);
        visit(here, ada);

        assertThat(people()).containsExactly(ada);
    }

    @Test
    void showsNobodyWhoIsAtAnotherBoard() {
        visit(there, cleo);
        BoardFixture other = BoardFixture.in(context);

        assertThat(store.read(Set.of(other.id()))).isEmpty();
    }

    private Visit visit(Visits node, Person person) {
        return node.open(board.id(), person.id(), others -> {});
    }

    private List<Sighting> read() {
        return store.read(Set.of(board.id(), new BoardId(board.id().value() + 1)));
    }

    private List<Person> people() {
        return read().stream().map(Sighting::person).toList();
    }

    private void age(NodeId node, int seconds) {
        database.sql("update presence_node set heard_at = now() - ? * interval '1 second' where id = ?")
                .param(seconds)
                .param(node.value())
                .update();
    }

    private long rows(NodeId node) {
        return database.sql("select count(*) from visit where node_id = ?")
                .param(node.value())
                .query(Long.class)
                .single();
    }
}
