package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class MatterServiceDatabaseTests {

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;

    @BeforeEach
    void signInMember() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void createsMatterAtTheTopOfAStage() {
        board.add("Intake", "Older");
        MatterDetails details = DetailsFixture.FULL.with(MatterField.RESPONSIBLE, ben.id());
        BoardSnapshot before = board.now();

        var outcome = (Outcome.Applied) matters.execute(board.create("Intake", details));

        assertThat(outcome.revision()).isEqualTo(before.revision().plus(1));
        assertThat(board.titles("Intake")).containsExactly(details.title(), "Older");
        OpenMatter open = matters.find(board.id(), outcome.number()).orElseThrow();
        assertThat(open)
                .isEqualTo(new OpenMatter(
                        outcome.matter(), outcome.number(), board.stage("Intake"), false, details, null));
    }

    @Test
    void tellsWhoCreatedWhatInTheChangeLog() {
        BoardSnapshot before = board.now();
        MatterCommand.Create create = board.create("Trial", "Varga v. Hollis");

        var outcome = (Outcome.Applied) matters.execute(create);

        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.revision()).isEqualTo(outcome.revision());
            assertThat(change.kind()).isEqualTo(ChangeKind.MATTER_CREATED);
            assertThat(change.matter()).isEqualTo(outcome.matter());
            assertThat(change.actor()).isEqualTo(ben.id());
            assertThat(change.actorName()).isEqualTo(ben.name());
            assertThat(change.origin()).isEqualTo(create.origin());
            assertThat(change.fields().get(Change.STAGE)).isEqualTo(FieldChange.of(null, board.stage("Trial")));
            assertThat(change.fields().get(MatterField.TITLE.key())).isEqualTo(FieldChange.of(null, "Varga v. Hollis"));
        });
    }

    @Test
    void createsNothingInvalid() {
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.create("Intake", " ")))
                .isEqualTo(new Outcome.Invalid(Map.of(MatterField.TITLE, "required")));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void createsNothingInAStageOfAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);
        var command = new MatterCommand.Create(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                other.stage("Intake"),
                MatterDetails.titled("Lost"));

        assertThat(matters.execute(command)).isEqualTo(new Outcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(board.now().size()).isZero();
        assertThat(other.now().size()).isZero();
    }

    @Test
    void createsNothingForAResponsibleWhoIsNotThere() {
        BoardSnapshot before = board.now();
        MatterDetails details = MatterDetails.titled("Lost")
                .with(
                        MatterField.RESPONSIBLE,
                        AccountFixture.person(Role.MEMBER).id());

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> matters.execute(board.create("Intake", details)));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void givesNoNumberTwice() {
        var first = (Outcome.Applied) matters.execute(board.create("Intake", "First"));
        matters.execute(board.archive(first.matter()));

        var second = (Outcome.Applied) matters.execute(board.create("Intake", "Second"));

        assertThat(first.number().value()).endsWith("-00001");
        assertThat(second.number().value()).endsWith("-00002");
    }

    @Test
    void archivesAndRestoresMatter() {
        MatterId matter = board.add("Trial", "Varga v. Hollis");
        MatterNumber number = board.open(matter).number();

        assertThat(matters.execute(board.archive(matter))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).isEmpty();
        assertThat(matters.find(board.id(), number))
                .get()
                .extracting(OpenMatter::archived)
                .isEqualTo(true);

        board.add("Trial", "Newer");
        assertThat(matters.execute(board.restore(matter))).isInstanceOf(Outcome.Applied.class);

        assertThat(board.titles("Trial")).containsExactly("Varga v. Hollis", "Newer");
        assertThat(board.open(matter).number()).isEqualTo(number);
    }

    @Test
    void tellsWhoArchivedWhatIsGone() {
        MatterId matter = board.add("Intake", "Varga v. Hollis");
        OpenMatter seen = board.open(matter);
        matters.execute(board.archive(matter));
        Revision revision = board.now().revision();

        Stream.of(
                        board.archive(matter),
                        board.move(matter, "Intake", "Trial"),
                        board.edit(matter, seen.details(), MatterDetails.titled("Too late")))
                .forEach(command -> assertThat(matters.execute(command)).isEqualTo(new Outcome.Gone(ben.name())));

        assertThat(board.now().revision()).isEqualTo(revision);
    }

    @Test
    void restoresNothingThatIsThere() {
        MatterId matter = board.add("Intake", "Varga v. Hollis");
        BoardSnapshot before = board.now();

        assertThat(matters.execute(board.restore(matter))).isEqualTo(new Outcome.Unchanged(matter));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void changesNoMatterThroughAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);
        MatterId matter = other.add("Intake", "Theirs");
        BoardSnapshot before = other.now();

        Stream.of(
                        board.archive(matter),
                        board.restore(matter),
                        board.move(matter, "Intake", "Trial"),
                        board.edit(matter, MatterDetails.titled("Theirs"), MatterDetails.titled("Mine")))
                .forEach(command -> assertThat(matters.execute(command)).isEqualTo(new Outcome.Gone("")));

        assertThat(other.now()).isEqualTo(before);
        assertThat(board.now().size()).isZero();
    }

    @Test
    void findsMattersOfItsOwnBoardOnly() {
        BoardFixture other = BoardFixture.in(context);
        board.add("Intake", "Mine");
        MatterNumber second = board.open(board.add("Intake", "Mine too")).number();
        other.add("Intake", "Theirs");

        assertThat(matters.find(board.id(), second)).isPresent();
        assertThat(matters.find(other.id(), second)).isEmpty();
    }

    @Test
    void answersForNoBoardThatIsNotThere() {
        var command = new MatterCommand.Archive(
                CommandId.random(), BoardFixture.ORIGIN, new BoardId(1_000_000), new MatterId(1));

        assertThat(matters.execute(command)).isEqualTo(new Outcome.Gone(""));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "MEMBER"})
    void letsWritersWrite(Role role) {
        PersonFixture.signIn(PersonFixture.add(context, role));

        assertThat(matters.execute(board.create("Intake", "Varga v. Hollis"))).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void refusesReadersToWriteAndLetsThemLook() {
        MatterId matter = board.add("Intake", "Varga v. Hollis");
        OpenMatter open = board.open(matter);
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
        BoardSnapshot before = board.now();

        everyKind(matter)
                .forEach(command -> assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> matters.execute(command)));

        assertThat(matters.find(board.id(), open.number())).contains(open);
        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void refusesStrangersEverything() {
        MatterId matter = board.add("Intake", "Varga v. Hollis");
        MatterNumber number = board.open(matter).number();
        PersonFixture.signOut();

        everyKind(matter)
                .forEach(command -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(() -> matters.execute(command)));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> matters.find(board.id(), number));
    }

    private Stream<MatterCommand> everyKind(MatterId matter) {
        MatterDetails seen = MatterDetails.titled("Varga v. Hollis");
        return Stream.of(
                board.create("Intake", "New"),
                board.edit(matter, seen, MatterDetails.titled("Edited")),
                board.move(matter, "Intake", "Trial"),
                board.archive(matter),
                board.restore(matter),
                board.delete(matter));
    }
}
