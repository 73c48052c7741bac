package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben takes back what he has written about a matter, field by field; Cleo is his colleague. */
@DatabaseTest
class UndoneEditDatabaseTests {

    private static final String NOTES = "Damaged in transit.\nInsurer informed.\nReply due in May.";

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private OwnView view;
    private Person cleo;
    private MatterId matter;
    private MatterDetails base;

    @BeforeEach
    void openMatter() {
        board = BoardFixture.in(context);
        view = new OwnView(board, context);
        base = MatterDetails.titled("Varga v. Hollis")
                .with(MatterField.CLIENT, "Varga")
                .with(MatterField.DESCRIPTION, NOTES);
        matter = board.carryOut(board.create("Intake", base)).matter();
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void putsBackWhatNobodyElseChanged() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis").with(MatterField.PRIORITY, Priority.HIGH);
        Revision left = view.does(board.edit(matter, base, mine));
        BoardSnapshot before = board.now();

        assertThat(view.takesBack(left, board.edit(matter, mine, base))).isInstanceOf(Outcome.Applied.class);

        assertThat(now()).isEqualTo(base);
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_EDITED);
            assertThat(change.fields())
                    .containsOnlyKeys(MatterField.CLIENT.key(), MatterField.PRIORITY.key())
                    .containsEntry(MatterField.CLIENT.key(), new FieldChange("Hollis", "Varga"));
        });
    }

    @Test
    void leavesAloneTheFieldsThatAColleagueChangedSince() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis").with(MatterField.TITLE, "Mine");
        Revision left = view.does(board.edit(matter, base, mine));
        byCleo(now -> now.with(MatterField.CLIENT, "Both"));

        Outcome outcome = view.takesBack(left, board.edit(matter, mine, base));

        assertKept(outcome, "Hollis", "Varga", "Both");
        assertThat(now()).isEqualTo(base.with(MatterField.CLIENT, "Both"));
    }

    @Test
    void namesTheColleagueThoughItsAuthorChangedTheFieldAfterHim() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis");
        Revision first = view.does(board.edit(matter, base, mine));
        MatterDetails theirs = byCleo(now -> now.with(MatterField.CLIENT, "Both"));
        MatterDetails again = theirs.with(MatterField.CLIENT, "Hollis & Co.");
        Revision second = view.does(board.edit(matter, theirs, again));
        view.takesBack(second, board.edit(matter, again, theirs));

        assertKept(view.takesBack(first, board.edit(matter, mine, base)), "Hollis", "Varga", "Both");

        assertThat(now()).isEqualTo(theirs);
    }

    @Test
    void takesItsLinesOutOfADescriptionAndLeavesTheOthers() {
        MatterDetails mine = base.with(MatterField.DESCRIPTION, NOTES + "\nHearing in June.");
        Revision left = view.does(board.edit(matter, base, mine));
        byCleo(now -> now.with(MatterField.DESCRIPTION, "By water.\n" + now.description()));

        assertThat(view.takesBack(left, board.edit(matter, mine, base))).isInstanceOf(Outcome.Applied.class);

        assertThat(now().description()).isEqualTo("By water.\n" + NOTES);
    }

    @Test
    void leavesADescriptionAloneWhereAColleagueWroteInTheSameLine() {
        MatterDetails mine = base.with(MatterField.DESCRIPTION, NOTES + "\nHearing in June.");
        Revision left = view.does(board.edit(matter, base, mine));
        MatterDetails theirs = byCleo(now -> now.with(MatterField.DESCRIPTION, NOTES + "\nHearing in July."));

        assertThat(view.takesBack(left, board.edit(matter, mine, base))).isInstanceOf(Outcome.Conflicted.class);

        assertThat(now()).isEqualTo(theirs);
    }

    @Test
    void leavesAloneWhatAColleagueHadWrittenTheSameBefore() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis").with(MatterField.TITLE, "Mine");
        byCleo(now -> now.with(MatterField.CLIENT, "Hollis"));
        Revision left = view.does(board.edit(matter, base, mine));

        assertThat(view.takesBack(left, board.edit(matter, mine, base))).isInstanceOf(Outcome.Applied.class);

        assertThat(now()).isEqualTo(base.with(MatterField.CLIENT, "Hollis"));
    }

    @Test
    void takesNothingBackThatSomebodyElseWrote() {
        MatterDetails theirs = byCleo(now -> now.with(MatterField.CLIENT, "Hollis"));
        BoardSnapshot before = board.now();

        assertThat(view.takesBack(before.revision(), board.edit(matter, theirs, base)))
                .isEqualTo(new Outcome.Unchanged(matter));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void writesAgainWhatWasPutBack() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis");
        Revision left = view.does(board.edit(matter, base, mine));
        var undone = (Outcome.Applied) view.takesBack(left, board.edit(matter, mine, base));

        assertThat(view.takesBack(undone.revision(), board.edit(matter, base, mine)))
                .isInstanceOf(Outcome.Applied.class);

        assertThat(now()).isEqualTo(mine);
    }

    @Test
    void answersTheSameIfItIsSentAgain() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis").with(MatterField.TITLE, "Mine");
        MatterCommand.Undo undo = view.undo(view.does(board.edit(matter, base, mine)), board.edit(matter, mine, base));
        byCleo(now -> now.with(MatterField.CLIENT, "Both"));
        Outcome first = matters.execute(undo);
        BoardSnapshot after = board.now();

        assertThat(first).isInstanceOf(Outcome.Conflicted.class);
        assertThat(matters.execute(undo)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void leavesAloneWhatAColleagueHasArchived() {
        MatterDetails mine = base.with(MatterField.CLIENT, "Hollis");
        Revision left = view.does(board.edit(matter, base, mine));
        PersonFixture.as(cleo, () -> matters.execute(board.archive(matter)));

        assertThat(view.takesBack(left, board.edit(matter, mine, base))).isEqualTo(new Outcome.Gone(cleo.name()));
    }

    private MatterDetails now() {
        return board.open(matter).details();
    }

    private MatterDetails byCleo(UnaryOperator<MatterDetails> change) {
        MatterDetails before = now();
        MatterDetails after = change.apply(before);
        Outcome outcome = PersonFixture.as(cleo, () -> matters.execute(board.edit(matter, before, after)));
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        return after;
    }

    private void assertKept(Outcome outcome, String base, String mine, String theirs) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts())
                                .singleElement()
                                .satisfies(conflict -> {
                                    assertThat(conflict.field()).isEqualTo(MatterField.CLIENT);
                                    assertThat(conflict.base()).isEqualTo(base);
                                    assertThat(conflict.mine()).isEqualTo(mine);
                                    assertThat(conflict.theirs()).isEqualTo(theirs);
                                    assertThat(conflict.author().name()).isEqualTo(cleo.name());
                                }));
    }
}
