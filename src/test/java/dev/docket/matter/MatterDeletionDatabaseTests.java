package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MatterDeletionDatabaseTests {

    private static final String SECRET = "Varga v. Hollis";

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;
    private OpenMatter seen;

    @BeforeEach
    void archiveMatter() {
        board = BoardFixture.in(context);
        matter = board.add("Intake", SECRET);
        MatterDetails base = board.open(matter).details();
        board.carryOut(board.edit(matter, base, base.with(MatterField.DESCRIPTION, SECRET + " in full")));
        board.carryOut(board.move(matter, "Intake", "Trial"));
        seen = board.open(matter);
        board.carryOut(board.archive(matter));
        PersonFixture.signIn(PersonFixture.add(context, Role.ADMINISTRATOR));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void leavesNothingOfWhatWasWritten() {
        assertThat(traces()).isNotZero();
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.delete(matter))).isInstanceOf(Outcome.Applied.class);

        assertThat(traces()).isZero();
        assertThat(matters.find(board.id(), seen.number())).isEmpty();
        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_DELETED);
            assertThat(change.matter()).isEqualTo(matter);
        });
        assertThat(board.now().revision()).isEqualTo(before.revision().plus(1));
    }

    @Test
    void neverGivesItsNumberAgain() {
        matters.execute(board.delete(matter));

        var next = (Outcome.Applied) matters.execute(board.create("Intake", "Next"));

        assertThat(next.number()).isNotEqualTo(seen.number());
        assertThat(next.number().value()).endsWith("-00002");
    }

    @Test
    void isFinal() {
        matters.execute(board.delete(matter));
        BoardSnapshot after = board.now();

        Stream.of(
                        board.restore(matter),
                        board.archive(matter),
                        board.delete(matter),
                        board.move(matter, "Trial", "Intake"),
                        board.edit(matter, seen.details(), MatterDetails.titled("Back again")))
                .forEach(command -> assertThat(matters.execute(command)).isEqualTo(new Outcome.Gone("")));

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void answersARepeatedCommandAndDoesItOnce() {
        MatterCommand.Delete delete = board.delete(matter);
        Outcome first = matters.execute(delete);
        BoardSnapshot after = board.now();

        assertThat(matters.execute(delete)).isEqualTo(first);

        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void tellsNothingToWhoRepeatsAnEditOfIt() {
        board.carryOut(board.restore(matter));
        MatterDetails theirs = seen.details().with(MatterField.TITLE, "Theirs");
        board.carryOut(board.edit(matter, seen.details(), theirs));
        MatterCommand.Edit edit = board.edit(
                matter,
                seen.details(),
                seen.details().with(MatterField.TITLE, "Mine").with(MatterField.CLIENT, "Mine too"));
        assertThat(matters.execute(edit)).isInstanceOf(Outcome.Conflicted.class);
        board.carryOut(board.archive(matter));
        matters.execute(board.delete(matter));

        assertThat(matters.execute(edit)).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void leavesAloneWhatSomebodyRestored() {
        board.carryOut(board.restore(matter));
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.delete(matter))).isInstanceOf(Outcome.Stale.class);

        assertThat(board.now()).isEqualTo(before);
        assertThat(board.open(matter).details()).isEqualTo(seen.details());
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void isForAdministratorsOnly(Role role) {
        PersonFixture.signIn(PersonFixture.add(context, role));

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matters.execute(board.delete(matter)));

        board.carryOut(board.restore(matter));
        assertThat(board.open(matter).details()).isEqualTo(seen.details());
    }

    /** In how many rows something of it can still be read. */
    private long traces() {
        return List.of(
                        "select count(*) from matter where strpos(matter::text, :secret) > 0",
                        "select count(*) from change where strpos(fields::text, :secret) > 0")
                .stream()
                .mapToLong(query -> database.sql(query + " and board_id = :board")
                        .param("secret", SECRET)
                        .param("board", board.id().value())
                        .query(Long.class)
                        .single())
                .sum();
    }
}
