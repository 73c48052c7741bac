package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.database.TroubledPool;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A connection dies while a command is being committed, so that nobody can say whether it was. */
@DatabaseTest
@Import(TroubledPool.InPlace.class)
class LostAnswerDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TroubledPool pool;

    @Autowired
    private MatterService matters;

    @Autowired
    private JdbcClient database;

    private Outbox outbox;
    private BoardFixture board;
    private MatterId matter;

    @BeforeEach
    void open() {
        RetryPolicy policy = RetryPolicy.builder()
                .maxRetries(3)
                .delay(Duration.ZERO)
                .predicate(Outbox::isTemporary)
                .build();
        outbox = new Outbox(matters::execute, waited -> new RetryTemplate(policy), Runnable::run, Clock.systemUTC());
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Varga v. Hollis");
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        pool.loseAnswers(0);
        pool.loseCommits(0);
        PersonFixture.signOut();
    }

    @Test
    void answersWhatWasCommittedAndDoesItOnce() {
        for (MatterCommand command : commands().toList()) {
            Revision before = board.now().revision();
            pool.loseAnswers(2);

            Outcome outcome = outbox.send(command).join();

            assertThat(outcome).isInstanceOf(Outcome.Applied.class);
            assertThat(changes(command)).isEqualTo(1);
            assertThat(board.now().revision()).isEqualTo(new Revision(before.value() + 1));
        }
        assertThat(board.titles("Trial")).containsExactly("Varga v. Hollis");
    }

    @Test
    void carriesOutWhatWasNot() {
        for (MatterCommand command : commands().toList()) {
            pool.loseCommits(2);

            Outcome outcome = outbox.send(command).join();

            assertThat(outcome).isInstanceOf(Outcome.Applied.class);
            assertThat(changes(command)).isEqualTo(1);
        }
    }

    @Test
    void saysThatNobodyKnowsWhenTheTriesAreUsedUpAndAnswersLater() {
        MatterCommand command = board.create("Intake", "New");
        pool.loseAnswers(1);
        Outbox hasty = new Outbox(
                matters::execute,
                waited -> new RetryTemplate(RetryPolicy.withMaxRetries(0)),
                Runnable::run,
                Clock.systemUTC());

        assertThat(hasty.send(command)).isCompletedExceptionally();
        Outcome later = hasty.send(command).join();

        assertThat(later).isInstanceOf(Outcome.Applied.class);
        assertThat(changes(command)).isEqualTo(1);
        assertThat(board.titles("Intake")).containsExactly("New", "Varga v. Hollis");
    }

    private Stream<MatterCommand> commands() {
        MatterDetails base = board.open(matter).details();
        return Stream.of(
                board.create("Intake", "New"),
                board.edit(matter, base, base.with(MatterField.CLIENT, "Varga")),
                board.move(matter, "Intake", "Trial"));
    }

    private int changes(MatterCommand command) {
        return database.sql("select count(*) from change where command_id = ?")
                .param(command.id().value())
                .query(Integer.class)
                .single();
    }
}
