package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben and Cleo have the same matter open; Cleo saves first. */
@DatabaseTest
class MatterEditDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private MatterId matter;
    private MatterDetails base;

    @BeforeEach
    void openMatter() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        base = DetailsFixture.FULL.with(MatterField.RESPONSIBLE, ben.id());
        matter = board.carryOut(board.create("Intake", base)).matter();
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void changesOneFieldAndNoOther(MatterField field) {
        BoardSnapshot before = board.now();
        MatterDetails mine = base.with(field, another(field));

        assertThat(matters.execute(board.edit(matter, base, mine))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.open(matter).details()).isEqualTo(mine);
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_EDITED);
            assertThat(change.actor()).isEqualTo(ben.id());
            assertThat(change.fields())
                    .containsEntry(field.key(), FieldChange.of(base.get(field), another(field)))
                    .hasSize(field == MatterField.STATUS ? 2 : 1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void mergesChangesOfDifferentFields(MatterField field) {
        MatterField theirs = field == MatterField.CLIENT ? MatterField.DESCRIPTION : MatterField.CLIENT;
        cleoSaves(base.with(theirs, another(theirs)));

        Outcome outcome = matters.execute(board.edit(matter, base, base.with(field, another(field))));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(board.open(matter).details())
                .isEqualTo(base.with(theirs, another(theirs)).with(field, another(field)));
    }

    @ParameterizedTest
    @EnumSource(names = "TAGS", mode = EnumSource.Mode.EXCLUDE)
    void keepsTheirsWhereBothChangedAFieldAndOffersMine(MatterField field) {
        Object mine = another(field);
        Object theirs = third(field);
        cleoSaves(base.with(field, theirs));
        Revision revision = board.now().revision();

        Outcome outcome = matters.execute(board.edit(matter, base, base.with(field, mine)));

        assertThat(outcome)
                .usingRecursiveComparison()
                .ignoringFields("conflicts.author.at")
                .isEqualTo(new Outcome.Conflicted(
                        revision, matter, List.of(new FieldConflict(field, base.get(field), mine, theirs, author()))));
        assertThat(board.open(matter).details()).isEqualTo(base.with(field, theirs));
        assertThat(board.now().revision()).isEqualTo(revision);
    }

    @Test
    void keepsTheTagsOfBoth() {
        MatterDetails before = base.with(MatterField.TAGS, Tags.of("a", "b"));
        cleoSaves(before);
        cleoSaves(before.with(MatterField.TAGS, Tags.of("a", "b", "hers")));

        Outcome outcome =
                matters.execute(board.edit(matter, before, before.with(MatterField.TAGS, Tags.of("b", "mine"))));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(board.open(matter).details().tags()).isEqualTo(Tags.of("b", "hers", "mine"));
    }

    @Test
    void writesTheCleanFieldsBesideAConflict() {
        cleoSaves(base.with(MatterField.TITLE, "Cleo's title"));
        Revision revision = board.now().revision();
        MatterDetails mine = base.with(MatterField.TITLE, "Ben's title").with(MatterField.CLIENT, "Ben's client");

        var outcome = (Outcome.Conflicted) matters.execute(board.edit(matter, base, mine));

        assertThat(outcome.revision()).isEqualTo(revision.plus(1));
        assertThat(outcome.conflicts()).extracting(FieldConflict::field).containsExactly(MatterField.TITLE);
        assertThat(board.open(matter).details())
                .isEqualTo(base.with(MatterField.TITLE, "Cleo's title").with(MatterField.CLIENT, "Ben's client"));
    }

    @Test
    void tellsConflictsInTheOrderOfTheFields() {
        MatterDetails theirs = base;
        MatterDetails mine = base;
        for (MatterField field : MatterField.values()) {
            theirs = theirs.with(field, third(field));
            mine = mine.with(field, another(field));
        }
        cleoSaves(theirs);

        var outcome = (Outcome.Conflicted) matters.execute(board.edit(matter, base, mine));

        assertThat(outcome.conflicts())
                .extracting(FieldConflict::field)
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(MatterField.TAGS)));
    }

    @ParameterizedTest
    @EnumSource
    void asksNothingWhereBothWantTheSame(MatterField field) {
        MatterDetails wanted = base.with(field, another(field));
        cleoSaves(wanted);
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.edit(matter, base, wanted))).isEqualTo(new Outcome.Unchanged(matter));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void writesNothingForAnEditWithoutFields() {
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.edit(matter, base, base))).isEqualTo(new Outcome.Unchanged(matter));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void takesNothingOfAnInvalidEdit() {
        BoardSnapshot before = board.now();
        MatterDetails mine = base.with(MatterField.TITLE, "").with(MatterField.DESCRIPTION, "Valid");

        assertThat(matters.execute(board.edit(matter, base, mine)))
                .isEqualTo(new Outcome.Invalid(Map.of(MatterField.TITLE, "required")));

        assertThat(board.open(matter).details()).isEqualTo(base);
        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void takesTextOfEveryLanguageAndLengthAsItIs() {
        String text = "Ünïcode 漢字 😀 'quoted' \"twice\" \\ {\"json\": null} <b>&amp;</b>\r\nnext line\t".strip();
        MatterDetails mine = base.with(MatterField.DESCRIPTION, text).with(MatterField.TITLE, "漢".repeat(300));

        assertThat(matters.execute(board.edit(matter, base, mine))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.open(matter).details()).isEqualTo(mine);
    }

    private FieldConflict.Author author() {
        return new FieldConflict.Author(cleo.name(), Instant.EPOCH);
    }

    private void cleoSaves(MatterDetails theirs) {
        Outcome outcome = PersonFixture.as(cleo, () -> matters.execute(board.edit(matter, base, theirs)));
        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
    }

    private Object another(MatterField field) {
        return field == MatterField.RESPONSIBLE ? cleo.id() : DetailsFixture.another(field);
    }

    /** A value that is neither the base's nor {@link #another}; absent where it can be. */
    private static Object third(MatterField field) {
        return switch (field) {
            case PRIORITY -> Priority.NORMAL;
            case TITLE -> "A third title";
            default -> MatterDetails.titled("").get(field);
        };
    }
}
