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

/** Ben and Cleo write into the description that both have open; Cleo saves first. */
@DatabaseTest
class DescriptionMergeDatabaseTests {

    private static final String BEFORE = "Damaged in transit.\nInsurer informed.\nReply due in May.";

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person cleo;
    private MatterId matter;
    private MatterDetails base;

    @BeforeEach
    void openMatter() {
        board = BoardFixture.in(context);
        Person ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        base = MatterDetails.titled("Varga v. Hollis").with(MatterField.DESCRIPTION, BEFORE);
        matter = board.carryOut(board.create("Intake", base)).matter();
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void mergesWhatLiesApart() {
        cleoSaves("Damaged in transit, by water.\nInsurer informed.\nReply due in May.");
        BoardSnapshot before = board.now();

        Outcome outcome = matters.execute(edit(BEFORE + "\nHearing in June."));

        String merged = "Damaged in transit, by water.\nInsurer informed.\nReply due in May.\nHearing in June.";
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(description()).isEqualTo(merged);
        assertThat(reader.after(before).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .isEqualTo(Map.of(
                                MatterField.DESCRIPTION.key(),
                                new FieldChange(
                                        "Damaged in transit, by water.\nInsurer informed.\nReply due in May.",
                                        merged))));
    }

    @Test
    void keepsTheirsWhereBothWroteAndOffersMine() {
        String theirs = BEFORE + "\nHearing in July.";
        String mine = BEFORE + "\nHearing in June.";
        cleoSaves(theirs);
        Revision revision = board.now().revision();

        Outcome outcome = matters.execute(edit(mine));

        assertThat(outcome)
                .usingRecursiveComparison()
                .ignoringFields("conflicts.author")
                .isEqualTo(new Outcome.Conflicted(
                        revision,
                        matter,
                        List.of(new FieldConflict(MatterField.DESCRIPTION, BEFORE, mine, theirs, null))));
        assertThat(description()).isEqualTo(theirs);
    }

    @Test
    void mergesBesideAConflictOfAnotherField() {
        MatterDetails theirs = base.with(MatterField.TITLE, "Cleo's title");
        cleoSaves(theirs.with(MatterField.DESCRIPTION, "Note.\n" + BEFORE));

        Outcome outcome = matters.execute(board.edit(
                matter,
                base,
                base.with(MatterField.TITLE, "Ben's title").with(MatterField.DESCRIPTION, BEFORE + "\nEnd.")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts())
                                .extracting(FieldConflict::field)
                                .containsExactly(MatterField.TITLE));
        assertThat(board.open(matter).details())
                .isEqualTo(theirs.with(MatterField.DESCRIPTION, "Note.\n" + BEFORE + "\nEnd."));
    }

    @Test
    void tellsNoConflictOfWhatWasMergedIfItIsSentAgain() {
        cleoSaves("Note.\n" + BEFORE);
        MatterCommand.Edit edit = edit(BEFORE + "\nEnd.");
        Outcome first = matters.execute(edit);
        MatterDetails now = board.open(matter).details();
        board.carryOut(board.edit(matter, now, now.with(MatterField.DESCRIPTION, "All anew.")));

        assertThat(matters.execute(edit)).isEqualTo(first);

        assertThat(description()).isEqualTo("All anew.");
    }

    @Test
    void tellsAgainWhatWasNotMergedThoughItCouldBeNow() {
        cleoSaves(BEFORE + "\nHearing in July.");
        MatterDetails mine = base.with(MatterField.CLIENT, "Varga").with(MatterField.DESCRIPTION, BEFORE + "\nEnd.");
        MatterCommand.Edit edit = board.edit(matter, base, mine);
        Outcome first = matters.execute(edit);
        MatterDetails now = board.open(matter).details();
        board.carryOut(board.edit(matter, now, now.with(MatterField.DESCRIPTION, "Note.\n" + BEFORE)));

        Outcome again = matters.execute(edit);

        assertThat(first).isInstanceOf(Outcome.Conflicted.class);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts())
                                .extracting(FieldConflict::theirs)
                                .containsExactly("Note.\n" + BEFORE));
        assertThat(description()).isEqualTo("Note.\n" + BEFORE);
    }

    @Test
    void writesNothingIfTheirsContainsMine() {
        cleoSaves("Note.\n" + BEFORE + "\nEnd.");
        BoardSnapshot before = board.now();

        assertThat(matters.execute(edit(BEFORE + "\nEnd."))).isEqualTo(new Outcome.Unchanged(matter));

        assertThat(board.now()).isEqualTo(before);
    }

    private void cleoSaves(String theirs) {
        cleoSaves(base.with(MatterField.DESCRIPTION, theirs));
    }

    private void cleoSaves(MatterDetails theirs) {
        Outcome outcome = PersonFixture.as(cleo, () -> matters.execute(board.edit(matter, base, theirs)));
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
    }

    private MatterCommand.Edit edit(String mine) {
        return board.edit(matter, base, base.with(MatterField.DESCRIPTION, mine));
    }

    private String description() {
        return board.open(matter).details().description();
    }
}
