package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The thirteen situations in which Taiga tests two saves of one item, for its four kinds of items: four of a matter's
 * fields stand for them. Where Taiga answers with an error its user is asked here, or nobody needs to be.
 */
@DatabaseTest
class ConcurrentSavesDatabaseTests {

    private static final MatterDetails BASE =
            MatterDetails.titled("Castell").with(MatterField.DESCRIPTION, "Filed.\nServed.");

    @Autowired
    private MatterService matters;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private MatterId matter;

    @BeforeEach
    void openMatter() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        matter = board.carryOut(board.create("Intake", BASE)).matter();
    }

    @Test
    void createsAnItem() {
        Outcome outcome = PersonFixture.as(ben, () -> matters.execute(board.create("Intake", "Orme")));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(board.titles("Intake")).containsExactly("Orme", "Castell");
    }

    @ParameterizedTest
    @EnumSource
    void asksWhereBothSavedTheSameField(Item item) {
        save(cleo, BASE, BASE.with(item.field, item.theirs));

        Outcome outcome = save(ben, BASE, BASE.with(item.field, item.mine));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts())
                                .singleElement()
                                .satisfies(conflict -> {
                                    assertThat(List.of(conflict.mine(), conflict.theirs()))
                                            .containsExactly(item.mine, item.theirs);
                                    assertThat(conflict.base()).isEqualTo(BASE.get(item.field));
                                    assertThat(conflict.author().name()).isEqualTo(cleo.name());
                                }));
        assertThat(board.open(matter).details()).isEqualTo(BASE.with(item.field, item.theirs));
    }

    @ParameterizedTest
    @EnumSource
    void savesOverAVersionThatItsAuthorHasSeen(Item item) {
        MatterDetails theirs = BASE.with(item.field, item.theirs);
        save(cleo, BASE, theirs);

        Outcome outcome = save(ben, theirs, theirs.with(item.field, item.mine));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(board.open(matter).details()).isEqualTo(BASE.with(item.field, item.mine));
    }

    /** Taiga's wiki pages have only one field. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WIKI_PAGE")
    void mergesDifferentFields(Item item) {
        save(cleo, BASE, BASE.with(item.field, item.theirs));

        Outcome outcome = save(ben, BASE, BASE.with(MatterField.REFERENCE, "4 O 118/26"));

        assertThat(outcome).isInstanceOf(Outcome.Applied.class);
        assertThat(board.open(matter).details())
                .isEqualTo(BASE.with(item.field, item.theirs).with(MatterField.REFERENCE, "4 O 118/26"));
    }

    /** There is no save without what its author saw; one that names something else overwrites nothing. */
    @Test
    void asksWhereTheBaseIsNotWhatIsThere() {
        var blind = new MatterCommand.Edit(
                CommandId.random(),
                new Origin("view"),
                board.id(),
                matter,
                Map.of(MatterField.TITLE, new FieldEdit("", "Orme")));

        Outcome outcome = PersonFixture.as(ben, () -> matters.execute(blind));

        assertThat(outcome).isInstanceOf(Outcome.Conflicted.class);
        assertThat(board.open(matter).details()).isEqualTo(BASE);
    }

    private Outcome save(Person person, MatterDetails base, MatterDetails mine) {
        return PersonFixture.as(person, () -> matters.execute(board.edit(matter, base, mine)));
    }

    private enum Item {
        ISSUE(MatterField.TITLE, "Castell Estate", "In re Castell"),
        WIKI_PAGE(MatterField.DESCRIPTION, "Filed.\nServed in May.", "Filed.\nServed in June."),
        STORY(MatterField.CLIENT, "Heirs of Castell", "M. Castell"),
        TASK(MatterField.DEADLINE, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 21));

        private final MatterField field;
        private final Object mine;
        private final Object theirs;

        Item(MatterField field, Object mine, Object theirs) {
            this.field = field;
            this.mine = mine;
            this.theirs = theirs;
        }
    }
}
