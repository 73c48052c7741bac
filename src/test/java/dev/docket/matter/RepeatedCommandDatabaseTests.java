package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A browser that got no answer sends its command again. */
@DatabaseTest
class RepeatedCommandDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;

    @BeforeEach
    void addMatter() {
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Varga v. Hollis");
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void changesNothingAndAnswersTheSame() {
        MatterDetails base = board.open(matter).details();
        var commands = Stream.of(
                board.create("Intake", "New"),
                board.edit(matter, base, base.with(MatterField.CLIENT, "Varga")),
                board.move(matter, "Intake", "Trial"),
                board.archive(matter),
                board.restore(matter));

        commands.forEach(command -> {
            Outcome first = matters.execute(command);
            BoardSnapshot after = board.now();

            assertThat(first).isInstanceOf(Outcome.Applied.class);
            assertThat(matters.execute(command)).isEqualTo(first);
            assertThat(board.now()).isEqualTo(after);
        });
    }

    @Test
    void answersTheSameWhateverHasHappenedSince() {
        MatterCommand.Move move = board.move(matter, "Intake", "Trial");
        Outcome first = matters.execute(move);
        matters.execute(board.move(matter, "Trial", "Intake"));
        BoardSnapshot after = board.now();

        assertThat(matters.execute(move)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void isAnotherCommandUnderAnotherId() {
        matters.execute(board.create("Intake", "Twice"));
        matters.execute(board.create("Intake", "Twice"));

        assertThat(board.titles("Intake")).containsExactly("Twice", "Twice", "Varga v. Hollis");
    }

    @Test
    void tellsAgainWhatWasKeptOut() {
        MatterCommand.Edit edit = editAgainstNewerTitle();
        Outcome first = matters.execute(edit);
        BoardSnapshot after = board.now();

        assertThat(first).isInstanceOf(Outcome.Conflicted.class);
        assertThat(matters.execute(edit)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void writesNoFieldAgainThatWasChangedBackSince() {
        MatterCommand.Edit edit = editAgainstNewerTitle();
        Outcome first = matters.execute(edit);
        MatterDetails now = board.open(matter).details();
        matters.execute(board.edit(matter, now, now.with(MatterField.CLIENT, "")));

        assertThat(matters.execute(edit)).isEqualTo(first);

        assertThat(board.open(matter).details()).isEqualTo(now.with(MatterField.CLIENT, ""));
    }

    @Test
    void decidesARefusedCommandAnew() {
        MatterCommand.Move move = board.move(matter, "Trial", "Appeal");
        assertThat(matters.execute(move)).isInstanceOf(Outcome.Stale.class);
        matters.execute(board.move(matter, "Intake", "Trial"));

        assertThat(matters.execute(move)).isInstanceOf(Outcome.Applied.class);
    }

    @RepeatedTest(5)
    void isCarriedOutOnceIfBothComeAtTheSameTime() throws Exception {
        BoardSnapshot before = board.now();
        MatterCommand.Create create = board.create("Trial", "Once");

        List<Outcome> outcomes = Together.run(() -> matters.execute(create), () -> matters.execute(create));

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Applied.class).isEqualTo(outcomes.get(1));
        assertThat(board.titles("Trial")).containsExactly("Once");
        assertThat(reader.after(before).changes()).hasSize(1);
    }

    /** Sets title and client, of which somebody else has set the title before. */
    private MatterCommand.Edit editAgainstNewerTitle() {
        MatterDetails base = board.open(matter).details();
        board.carryOut(board.edit(matter, base, base.with(MatterField.TITLE, "Theirs")));
        return board.edit(
                matter, base, base.with(MatterField.TITLE, "Mine").with(MatterField.CLIENT, "Mine, and undisputed"));
    }
}
