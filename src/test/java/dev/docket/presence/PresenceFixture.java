package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import java.util.concurrent.Executor;

/** People and matters that are in no database. */
public final class PresenceFixture {

    public static final BoardId BOARD = new BoardId(1);
    static final BoardId OTHER_BOARD = new BoardId(2);

    public static final Person ADA = person(1, "ada", "Ada Whitlock");
    public static final Person BEN = person(2, "ben", "Ben Okafor");
    public static final Person CLEO = person(3, "cleo", "Cleo Marchetti");

    public static final MatterId FIRST = new MatterId(7);
    public static final MatterId SECOND = new MatterId(8);

    private PresenceFixture() {}

    /** The visits of a node; another one on the same store does not tell it of anything. */
    public static Visits visits(FakeVisitStore store, Executor executor) {
        return new Visits(NodeId.random(), store, executor);
    }

    /** What its timer does, and what another node's word does. */
    public static void look(Visits visits) {
        visits.look();
    }

    public static void beat(Visits visits) {
        visits.beat();
    }

    public static Person person(long id, String login, String name) {
        return new Person(new AccountId(id), new LoginName(login), name, Role.MEMBER);
    }

    public static SeenMatter reading(MatterId matter) {
        return new SeenMatter(matter, number(matter), false);
    }

    public static SeenMatter editing(MatterId matter) {
        return new SeenMatter(matter, number(matter), true);
    }

    private static MatterNumber number(MatterId matter) {
        return new MatterNumber("2026-%05d".formatted(matter.value()));
    }
}
