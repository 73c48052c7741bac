package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BoardListServiceDatabaseTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private BoardListService lists;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private final String name = "Listed board " + COUNT.incrementAndGet();

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void tellsOfEachBoardWhatThereIs() {
        BoardFixture board = BoardFixture.in(context);
        Person ben = PersonFixture.add(context, Role.MEMBER);
        board.add("Intake", "Abbott v. Baxter");
        board.add("Trial", "Cole v. Dyer");
        board.add("Closed", "Ellis v. Ford");
        board.carryOut(board.archive(board.add("Intake", "Gray v. Hill")));
        PersonFixture.signIn(ben);

        assertThat(lists.all()).singleElement().satisfies(seen -> {
            assertThat(seen.id()).isEqualTo(board.id());
            assertThat(seen.name()).isEqualTo(board.now().name());
            assertThat(seen.stages()).startsWith("Intake", "Investigation").endsWith("Closed");
            assertThat(seen.open()).isEqualTo(2);
            assertThat(seen.changedBy()).isNotEmpty();
        });
    }

    @Test
    void hidesBoardsOfOthersExceptFromAdministrators() {
        BoardFixture board = BoardFixture.in(context);
        Person cleo = PersonFixture.addOutsider(context, Role.MEMBER);
        Person ada = PersonFixture.addOutsider(context, Role.ADMINISTRATOR);

        PersonFixture.signIn(cleo);
        assertThat(lists.all()).isEmpty();
        assertThat(lists.home()).isEmpty();
        PersonFixture.signIn(ada);
        assertThat(lists.all()).extracting(BoardOverview::id).contains(board.id());
    }

    @Test
    void beginsWithTheBoardThatWasOpenedLast() {
        Person ben = PersonFixture.addOutsider(context, Role.MEMBER);
        BoardFixture first = BoardFixture.in(context);
        BoardFixture second = BoardFixture.in(context);
        first.let(ben.id(), BoardRole.EDITOR);
        second.let(ben.id(), BoardRole.EDITOR);
        PersonFixture.signIn(ben);

        lists.opened(first.id());
        lists.opened(second.id());
        lists.opened(second.id());

        assertThat(home()).contains(second.id());
        second.letGo(ben.id());
        assertThat(home()).contains(first.id());
    }

    @Test
    void remembersNoBoardThatMayNotBeSeen() {
        Person ben = PersonFixture.addOutsider(context, Role.MEMBER);
        BoardFixture foreign = BoardFixture.in(context);
        foreign.letGo(ben.id());
        PersonFixture.signIn(ben);

        lists.opened(foreign.id());
        foreign.let(ben.id(), BoardRole.READER);
        BoardFixture own = BoardFixture.in(context);

        assertThat(home()).contains(foreign.id()).isNotEqualTo(Optional.of(own.id()));
    }

    @Test
    void createsABoardOfTypedStages() {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));

        NewBoardOutcome outcome = lists.create(wanted(" " + name + " ", " Enquiry \r\n\n Work\nFiled", true));

        BoardId made = ((NewBoardOutcome.Created) outcome).board().id();
        BoardSnapshot board = reader.load(made).orElseThrow();
        assertThat(board.name()).isEqualTo(name);
        assertThat(board.revision()).isEqualTo(new Revision(1));
        assertThat(board.stages())
                .extracting(StageSnapshot::name, StageSnapshot::colour, StageSnapshot::closing)
                .containsExactly(
                        tuple("Enquiry", StageColour.SLATE, false),
                        tuple("Work", StageColour.PURPLE, false),
                        tuple("Filed", StageColour.GREEN, true));
    }

    @Test
    void closesNothingWhereThatIsNotWanted() {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));

        NewBoardOutcome outcome = lists.create(wanted(name, "Enquiry", false));

        BoardId made = ((NewBoardOutcome.Created) outcome).board().id();
        assertThat(reader.load(made).orElseThrow().stages())
                .singleElement()
                .extracting(StageSnapshot::closing)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource({"'', required, ''", "'A\nB\na', taken, a", "'A\nB\tC', characters, 'B\tC'"})
    void saysWhatIsWrongWithTheStages(String stages, String problem, String value) {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));

        assertThat(lists.create(wanted(name, stages, true)))
                .isEqualTo(new NewBoardOutcome.Invalid(
                        Optional.empty(), Optional.of(new NewBoardOutcome.Problem(problem, value))));

        assertThat(lists.all()).extracting(BoardOverview::name).doesNotContain(name);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        String taken = BoardFixture.in(context).now().name();
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));

        assertThat(lists.create(wanted(taken.toUpperCase(Locale.ROOT), "S\n".repeat(31), true)))
                .isInstanceOfSatisfying(NewBoardOutcome.Invalid.class, refused -> {
                    assertThat(refused.name().orElseThrow().key()).isEqualTo("taken");
                    assertThat(refused.stages()).contains(new NewBoardOutcome.Problem("many", "30"));
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void refusesOthersToCreate(Role role) {
        PersonFixture.signIn(PersonFixture.addOutsider(context, role));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> lists.create(wanted(name, "Enquiry", true)));
    }

    private Optional<BoardId> home() {
        return lists.home().map(BoardSummary::id);
    }

    private static WantedBoard wanted(String name, String stages, boolean closing) {
        return new WantedBoard(name, NumberPattern.YEARLY, stages, closing);
    }
}
