package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class BoardServiceDatabaseTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private BoardService boards;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private final String name = "Board " + COUNT.incrementAndGet();

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void createsBoardWithItsStagesAtRevisionOne() {
        signIn(Role.ADMINISTRATOR);

        BoardSummary created = boards.create(new NewBoard(
                name,
                NumberPattern.YEARLY,
                List.of(
                        NewStage.of("Open", StageColour.BLUE).limitedTo(8),
                        NewStage.closing("Done", StageColour.GREEN))));

        BoardSnapshot board = reader.load(created.id()).orElseThrow();
        assertThat(board.name()).isEqualTo(name);
        assertThat(board.revision()).isEqualTo(new Revision(1));
        assertThat(board.size()).isZero();
        assertThat(board.stages())
                .extracting(StageSnapshot::name, StageSnapshot::colour, StageSnapshot::closing, StageSnapshot::limit)
                .containsExactly(
                        tuple("Open", StageColour.BLUE, false, 8), tuple("Done", StageColour.GREEN, true, null));
    }

    @Test
    void tellsOfItsCreationInTheChangeLog() {
        signIn(Role.ADMINISTRATOR);
        BoardSummary created = boards.create(NewBoard.litigation(name));

        BoardStep step = reader.after(new BoardSnapshot(created.id(), name, Revision.NONE, List.of(), Map.of()));

        assertThat(step.complete()).isTrue();
        assertThat(step.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.BOARD_CREATED);
            assertThat(change.matter()).isNull();
            assertThat(change.revision()).isEqualTo(new Revision(1));
        });
    }

    @Test
    void refusesNameThatIsTakenAndLeavesNothingBehind() {
        signIn(Role.ADMINISTRATOR);
        BoardSummary first = boards.create(NewBoard.litigation(name));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> boards.create(NewBoard.litigation(" " + name + " ")));

        assertThat(boards.all()).filteredOn(board -> board.name().equals(name)).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource
    void showsBoardsToTheirMembers(Role role) {
        signIn(role);
        BoardSummary created = create();

        assertThat(boards.all()).contains(created);
        assertThat(boards.find(created.id())).contains(created);
    }

    @Test
    void listsTheOldestFirst() {
        BoardId first = BoardFixture.in(context).id();
        BoardId second = BoardFixture.in(context).id();
        signIn(Role.ADMINISTRATOR);

        assertThat(boards.all()).extracting(BoardSummary::id).containsSubsequence(first, second);
    }

    @Test
    void findsNoBoardThatIsNotThere() {
        signIn(Role.READER);

        assertThat(boards.find(new BoardId(1_000_000))).isEmpty();
        assertThat(reader.load(new BoardId(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void refusesOthersToCreate(Role role) {
        signIn(role);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> boards.create(NewBoard.litigation(name)));

        assertThat(boards.all()).extracting(BoardSummary::name).doesNotContain(name);
    }

    @Test
    void renamesABoard() {
        BoardSummary created = create();
        signIn(Role.ADMINISTRATOR);
        var rename = rename(created, " " + name + " II ");
        BoardSnapshot before = reader.load(created.id()).orElseThrow();

        BoardOutcome outcome = boards.execute(rename);

        assertThat(outcome).isEqualTo(new BoardOutcome.Applied(new Revision(2)));
        assertThat(boards.execute(rename)).isEqualTo(outcome);
        assertThat(boards.find(created.id()))
                .get()
                .extracting(BoardSummary::name)
                .isEqualTo(name + " II");
        BoardStep step = reader.after(before);
        assertThat(step.snapshot()).isEqualTo(reader.load(created.id()).orElseThrow());
        assertThat(step.changes())
                .extracting(Change::kind, Change::name)
                .containsExactly(tuple(ChangeKind.BOARD_RENAMED, name + " II"));
    }

    @Test
    void refusesANameThatABoardCannotHave() {
        BoardSummary created = create();
        BoardSummary other = PersonFixture.as(
                PersonFixture.add(context, Role.ADMINISTRATOR),
                () -> boards.create(NewBoard.litigation(name + " too")));
        signIn(Role.ADMINISTRATOR);

        assertThat(boards.execute(rename(other, name.toUpperCase(Locale.ROOT))))
                .isEqualTo(new BoardOutcome.Invalid("taken"));
        assertThat(boards.execute(rename(other, "\t"))).isEqualTo(new BoardOutcome.Invalid("required"));
        assertThat(boards.execute(rename(other, "B".repeat(121)))).isEqualTo(new BoardOutcome.Invalid("long"));
        assertThat(boards.execute(rename(other, "B\0"))).isEqualTo(new BoardOutcome.Invalid("characters"));
        assertThat(boards.execute(rename(created, name))).isEqualTo(new BoardOutcome.Unchanged());
        assertThat(boards.execute(rename(new BoardSummary(new BoardId(1_000_000), ""), name)))
                .isEqualTo(new BoardOutcome.Gone());

        assertThat(boards.find(other.id())).contains(other);
    }

    @Test
    void showsNothingToStrangers() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(boards::all);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> boards.create(NewBoard.litigation(name)));
    }

    private static BoardCommand rename(BoardSummary board, String name) {
        return new BoardCommand.RenameBoard(CommandId.random(), BoardFixture.ORIGIN, board.id(), name);
    }

    private BoardSummary create() {
        return PersonFixture.as(
                PersonFixture.add(context, Role.ADMINISTRATOR), () -> boards.create(NewBoard.litigation(name)));
    }

    private void signIn(Role role) {
        PersonFixture.signIn(PersonFixture.add(context, role));
    }
}
