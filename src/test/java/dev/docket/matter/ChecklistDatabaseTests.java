package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben works on the checklist of a matter in Trial, which holds A, B and C; Cleo is his colleague. */
@DatabaseTest
class ChecklistDatabaseTests {

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;
    private MatterLifeFixture life;
    private OwnView view;
    private Person cleo;
    private ItemId a;
    private ItemId b;
    private ItemId c;

    @BeforeEach
    void addItems() {
        board = BoardFixture.in(context);
        matter = board.add("Trial", "Abbott v. Baxter");
        life = new MatterLifeFixture(board, matter, context);
        view = new OwnView(board, context);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        a = life.item("A");
        b = life.item("B");
        c = life.item("C");
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void addsAtTheEnd() {
        assertThat(life.items()).containsExactly("A", "B", "C");
        assertThat(life.tally()).isEqualTo(new MatterTally(3, 0, 0));
    }

    @Test
    void checksAndCountsWhatIsDone() {
        life.applied(life.check(b, true));

        assertThat(life.checklist()).contains(new ChecklistItem(b, new ItemText("B"), true));
        assertThat(life.tally()).isEqualTo(new MatterTally(3, 1, 0));

        life.applied(life.check(b, false));
        assertThat(life.tally()).isEqualTo(new MatterTally(3, 0, 0));
    }

    @Test
    void tellsOthersAsAChangeOfTheBoard() {
        BoardSnapshot before = board.now();

        life.applied(life.check(b, true));

        BoardStep step = reader.after(before);
        assertThat(step.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ITEM_CHECKED);
            assertThat(change.matter()).isEqualTo(matter);
            assertThat(change.fields())
                    .isEqualTo(Map.of(
                            Change.ITEM, new FieldChange(b.toString(), b.toString()),
                            Change.TEXT, new FieldChange("B", "B")));
        });
        assertThat(step.snapshot().matter(matter).orElseThrow().tally()).isEqualTo(new MatterTally(3, 1, 0));
    }

    @Test
    void letsTwoPeopleCheckDifferentItems() {
        PersonFixture.as(cleo, () -> life.applied(life.check(a, true)));
        life.applied(life.check(c, true));

        assertThat(life.checklist()).extracting(ChecklistItem::done).containsExactly(true, false, true);
    }

    @Test
    void isUnchangedIfSomebodyCheckedItBefore() {
        PersonFixture.as(cleo, () -> life.applied(life.check(a, true)));

        assertThat(life.execute(life.check(a, true))).isEqualTo(new Outcome.Unchanged(matter));
    }

    @Test
    void saysThatAnItemIsGone() {
        PersonFixture.as(cleo, () -> life.applied(life.remove(a)));

        assertThat(life.execute(life.check(a, true))).isEqualTo(new Outcome.Refused(RefusalReason.ITEM_GONE));
        assertThat(life.execute(life.rename(a, "A", "Z"))).isEqualTo(new Outcome.Refused(RefusalReason.ITEM_GONE));
        assertThat(life.execute(life.move(a, c))).isEqualTo(new Outcome.Refused(RefusalReason.ITEM_GONE));
        assertThat(life.execute(life.remove(a))).isEqualTo(new Outcome.Unchanged(matter));
        assertThat(life.items()).containsExactly("B", "C");
    }

    @Test
    void renamesWhatIsStillAsItWasSeen() {
        life.applied(life.rename(a, "A", "Aa"));

        assertThat(PersonFixture.as(cleo, () -> life.execute(life.rename(a, "A", "Zz"))))
                .isEqualTo(new Outcome.Refused(RefusalReason.ITEM_CHANGED));
        assertThat(life.items()).containsExactly("Aa", "B", "C");
    }

    @Test
    void putsItemsInAnotherOrder() {
        life.applied(life.move(c, null));
        assertThat(life.items()).containsExactly("C", "A", "B");

        life.applied(life.move(c, a));
        assertThat(life.items()).containsExactly("A", "C", "B");

        life.applied(life.move(a, b));
        assertThat(life.items()).containsExactly("C", "B", "A");
        assertThat(life.execute(life.move(a, b))).isEqualTo(new Outcome.Unchanged(matter));
    }

    @Test
    void putsItAtTheEndIfItsNeighbourHasGone() {
        life.applied(life.remove(b));

        life.applied(life.move(a, b));

        assertThat(life.items()).containsExactly("C", "A");
    }

    @Test
    void doesARepeatedCommandOnce() {
        ChecklistCommand.Add add = life.add("D");
        Outcome first = life.execute(add);

        assertThat(life.execute(add)).isEqualTo(first);
        assertThat(life.items()).containsExactly("A", "B", "C", "D");
    }

    @Test
    void takesNoMoreThanItsLimit() {
        for (int i = 3; i < ChecklistCommand.MOST; i++) {
            life.item("Item " + i);
        }

        assertThat(life.execute(life.add("One more"))).isEqualTo(new Outcome.Refused(RefusalReason.LIST_FULL));

        life.applied(life.remove(a));
        life.item("One more");
        assertThat(life.execute(life.restore(a))).isEqualTo(new Outcome.Refused(RefusalReason.LIST_FULL));
        assertThat(life.items()).hasSize(ChecklistCommand.MOST);
    }

    @Test
    void takesChecksBack() {
        Revision left = view.does(life.check(a, true));

        assertThat(view.takesBack(left, life.check(a, false))).isInstanceOf(Outcome.Applied.class);

        assertThat(life.tally().done()).isZero();
    }

    @Test
    void leavesACheckThatAColleagueHasLookedAtSince() {
        Revision left = view.does(life.check(a, true));
        PersonFixture.as(cleo, () -> life.applied(life.check(a, false)));
        PersonFixture.as(cleo, () -> life.applied(life.check(a, true)));

        assertThat(view.takesBack(left, life.check(a, false)))
                .isEqualTo(new Outcome.Refused(RefusalReason.ITEM_CHANGED));
        assertThat(life.tally().done()).isEqualTo(1);
    }

    @Test
    void takesACheckBackWhateverBecameOfOtherItems() {
        Revision left = view.does(life.check(a, true));
        PersonFixture.as(cleo, () -> life.applied(life.check(b, true)));
        PersonFixture.as(cleo, () -> life.applied(life.rename(a, "A", "Aa")));

        assertThat(view.takesBack(left, life.check(a, false))).isInstanceOf(Outcome.Applied.class);
        assertThat(life.tally().done()).isEqualTo(1);
    }

    @Test
    void bringsBackWhereItStoodWhatWasRemoved() {
        life.applied(life.check(b, true));
        Revision left = view.does(life.remove(b));
        assertThat(life.tally()).isEqualTo(new MatterTally(2, 0, 0));

        view.takesBack(left, life.restore(b));

        assertThat(life.items()).containsExactly("A", "B", "C");
        assertThat(life.tally()).isEqualTo(new MatterTally(3, 1, 0));
    }

    @Test
    void bringsBackBelowWhatHasTakenItsPlace() {
        Revision left = view.does(life.remove(c));
        life.item("New");

        view.takesBack(left, life.restore(c));

        assertThat(life.items()).containsExactly("A", "B", "New", "C");
    }

    @Test
    void changesNothingOfWhatIsArchived() {
        board.carryOut(board.archive(matter));

        assertThat(life.execute(life.check(a, true))).isInstanceOf(Outcome.Gone.class);
        assertThat(life.items()).containsExactly("A", "B", "C");
    }

    @Test
    void changesNothingOfAnotherMatter() {
        MatterLifeFixture other = new MatterLifeFixture(board, board.add("Trial", "Other"), context);

        assertThat(other.execute(other.check(a, true))).isEqualTo(new Outcome.Refused(RefusalReason.ITEM_GONE));
        assertThat(life.tally().done()).isZero();
    }

    @Test
    void isReadOnlyForReaders() {
        Person vic = PersonFixture.addOutsider(context, Role.MEMBER);
        board.let(vic.id(), BoardRole.READER);

        PersonFixture.signIn(vic);

        assertThat(life.items()).containsExactly("A", "B", "C");
        assertThat(life.execute(life.add("D"))).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));
    }

    @Test
    void isNothingForOutsiders() {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.MEMBER));

        assertThat(life.items()).isEqualTo(List.of());
        assertThat(life.execute(life.add("D"))).isEqualTo(new Outcome.Refused(RefusalReason.NOT_A_MEMBER));
    }
}
