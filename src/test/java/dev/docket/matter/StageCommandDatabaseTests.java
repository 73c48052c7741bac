package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class StageCommandDatabaseTests {

    private static final BoardOutcome UNCHANGED = new BoardOutcome.Unchanged();

    @Autowired
    private BoardService boards;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ada;

    @BeforeEach
    void signInAdministrator() {
        board = BoardFixture.in(context);
        ada = PersonFixture.add(context, Role.ADMINISTRATOR);
        PersonFixture.signIn(ada);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void addsAStageWhereItIsWanted() {
        assertApplied(add("Intake", "Conflict check"));
        assertApplied(add(null, " Enquiry "));

        assertThat(names())
                .startsWith("Enquiry", "Intake", "Conflict check", "Investigation")
                .hasSize(10);
        StageSnapshot added = board.now().stages().get(2);
        assertThat(added.matters()).isEmpty();
        assertThat(added.limit()).isNull();
    }

    @Test
    void renamesAStage() {
        assertApplied(rename("Trial", "Main hearing"));
        assertThat(names()).contains("Main hearing").doesNotContain("Trial");

        assertThat(rename("Trial", " Main hearing ")).isEqualTo(UNCHANGED);
        assertApplied(rename("Trial", "MAIN HEARING"));
    }

    @ParameterizedTest
    @CsvSource({"Intake, Trial, Investigation", "Closed, , Closed", "Motions, Intake, Intake"})
    void movesAStage(String stage, @Nullable String after, String first) {
        assertApplied(move(stage, after));

        List<String> names = names();
        assertThat(names).hasSize(8).startsWith(first);
        assertThat(names.indexOf(stage)).isEqualTo(after == null ? 0 : names.indexOf(after) + 1);
    }

    @Test
    void leavesAStageWhereItIs() {
        BoardSnapshot before = board.now();

        assertThat(move("Intake", null)).isEqualTo(UNCHANGED);
        assertThat(move("Trial", "Motions")).isEqualTo(UNCHANGED);
        assertThat(move("Trial", "Trial")).isEqualTo(UNCHANGED);

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void limitsAndColoursAStage() {
        assertApplied(limit("Trial", 12));
        assertThat(stage("Trial").limit()).isEqualTo(12);
        assertThat(stage("Trial").hard()).isFalse();
        assertThat(limit("Trial", 12)).isEqualTo(UNCHANGED);
        assertApplied(limit("Trial", null));
        assertThat(stage("Trial").limit()).isNull();

        assertApplied(colour("Trial", StageColour.TEAL));
        assertThat(stage("Trial").colour()).isEqualTo(StageColour.TEAL);
        assertThat(colour("Trial", StageColour.TEAL)).isEqualTo(UNCHANGED);
    }

    @Test
    void makesALimitHardAndSoftAgain() {
        assertApplied(limit("Trial", 12, true));
        assertThat(stage("Trial").hard()).isTrue();
        assertThat(limit("Trial", 12, true)).isEqualTo(UNCHANGED);

        assertApplied(limit("Trial", 12, false));
        assertThat(stage("Trial").hard()).isFalse();
        assertThat(stage("Trial").limit()).isEqualTo(12);
    }

    @Test
    void takesNothingForHardWithoutALimit() {
        assertThat(limit("Trial", null, true)).isEqualTo(UNCHANGED);

        assertApplied(limit("Trial", 12, true));
        assertApplied(limit("Trial", null, true));
        assertThat(stage("Trial").hard()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_000})
    void refusesALimitThatIsNone(int limit) {
        assertThat(limit("Trial", limit)).isEqualTo(new BoardOutcome.Invalid("limit"));

        assertThat(stage("Trial").limit()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"' ', required", "intake, taken", "A\tB, characters"})
    void refusesANameThatCannotBeTaken(String name, String problem) {
        BoardSnapshot before = board.now();

        assertThat(rename("Trial", name)).isEqualTo(new BoardOutcome.Invalid(problem));
        assertThat(add("Trial", name)).isEqualTo(new BoardOutcome.Invalid(problem));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void takesNamesOfSixtyCharacters() {
        assertApplied(rename("Trial", "T".repeat(60)));
        assertThat(rename("Appeal", "A".repeat(61))).isEqualTo(new BoardOutcome.Invalid("long"));
    }

    @Test
    void removesAnEmptyStageAndKeepsItsArchive() {
        MatterId archived = board.add("Trial", "Varga v. Hollis");
        MatterNumber number = board.open(archived).number();
        assertThat(remove("Trial")).isEqualTo(new BoardOutcome.Refused(RefusalReason.STAGE_OCCUPIED));
        board.carryOut(board.archive(archived));

        assertApplied(remove("Trial"));
        assertThat(names()).doesNotContain("Trial").hasSize(7);
        board.carryOut(board.restore(archived));

        assertThat(board.now().matter(number).orElseThrow().stage()).isEqualTo(board.stage("Motions"));
        assertThat(board.attempt(board.move(archived, "Trial", "Appeal"))).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void removesTheFirstStageIntoTheSecond() {
        MatterId archived = board.add("Intake", "Varga v. Hollis");
        board.carryOut(board.archive(archived));

        assertApplied(remove("Intake"));
        board.carryOut(board.restore(archived));

        assertThat(board.titles("Investigation")).containsExactly("Varga v. Hollis");
    }

    @Test
    void keepsTheLastStage() {
        names().stream().filter(name -> !name.equals("Trial")).forEach(name -> assertApplied(remove(name)));

        assertThat(remove("Trial")).isEqualTo(new BoardOutcome.Refused(RefusalReason.LAST_STAGE));

        assertThat(names()).containsExactly("Trial");
    }

    @Test
    void refusesWhatIsForAStageThatIsNoLongerThere() {
        assertApplied(remove("Trial"));
        BoardSnapshot before = board.now();
        var gone = new BoardOutcome.Refused(RefusalReason.STAGE_GONE);

        assertThat(List.of(
                        remove("Trial"),
                        rename("Trial", "Hearing"),
                        limit("Trial", 3),
                        move("Trial", null),
                        move("Intake", "Trial"),
                        add("Trial", "Hearing")))
                .containsOnly(gone);
        assertThat(board.attempt(board.create("Trial", "Late")))
                .isEqualTo(new Outcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void touchesNoStageOfAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);
        BoardSnapshot before = other.now();

        assertThat(board.change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, other.stage("Trial"))))
                .isEqualTo(new BoardOutcome.Refused(RefusalReason.STAGE_GONE));

        assertThat(other.now()).isEqualTo(before);
    }

    @Test
    void carriesOutARepeatedCommandOnce() {
        var command = new BoardCommand.AddStage(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), board.stage("Trial"), "Hearing");
        BoardOutcome first = boards.execute(command);
        BoardSnapshot after = board.now();

        assertThat(boards.execute(command)).isEqualTo(first);

        assertApplied(first);
        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void tellsInTheChangeLogWhoDidWhat() {
        BoardSnapshot before = board.now();
        boards.execute(new BoardCommand.LimitStage(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), board.stage("Trial"), 3, true));
        boards.execute(new BoardCommand.RemoveStage(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), board.stage("Appeal")));

        List<Change> changes = reader.after(before).changes();

        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(ChangeKind.STAGE_LIMIT_CHANGED, ChangeKind.STAGE_REMOVED);
        assertThat(changes).extracting(Change::name).containsExactly("Trial", "Appeal");
        assertThat(changes).extracting(Change::actor).containsOnly(ada.id());
        assertThat(changes.get(0).fields())
                .containsAllEntriesOf(Map.of(
                        Change.LIMIT, FieldChange.of(null, 3),
                        Change.HARD, FieldChange.of(false, true),
                        Change.STAGE, FieldChange.of(board.stage("Trial"), board.stage("Trial"))));
        assertThat(changes.get(1).fields()).containsEntry(Change.STAGE, FieldChange.of(board.stage("Appeal"), null));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void refusesOthers(Role role) {
        BoardSnapshot before = board.now();
        PersonFixture.signIn(PersonFixture.addOutsider(context, role));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> boards.execute(new BoardCommand.RemoveStage(
                        CommandId.random(), BoardFixture.ORIGIN, board.id(), board.stage("Trial"))));

        assertThat(board.now()).isEqualTo(before);
    }

    private BoardOutcome add(@Nullable String after, String name) {
        StageId left = after == null ? null : board.stage(after);
        return board.change((id, origin, of) -> new BoardCommand.AddStage(id, origin, of, left, name));
    }

    private BoardOutcome rename(String stage, String name) {
        return board.change((id, origin, of) -> new BoardCommand.RenameStage(id, origin, of, board.stage(stage), name));
    }

    private BoardOutcome move(String stage, @Nullable String after) {
        StageId left = after == null ? null : board.stage(after);
        return board.change((id, origin, of) -> new BoardCommand.MoveStage(id, origin, of, board.stage(stage), left));
    }

    private BoardOutcome remove(String stage) {
        return board.change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, board.stage(stage)));
    }

    private BoardOutcome limit(String stage, @Nullable Integer limit) {
        return limit(stage, limit, false);
    }

    private BoardOutcome limit(String stage, @Nullable Integer limit, boolean hard) {
        return board.change(
                (id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage(stage), limit, hard));
    }

    private BoardOutcome colour(String stage, StageColour colour) {
        return board.change(
                (id, origin, of) -> new BoardCommand.ColourStage(id, origin, of, board.stage(stage), colour));
    }

    private StageSnapshot stage(String name) {
        return board.now().stage(Objects.requireNonNull(board.stage(name))).orElseThrow();
    }

    private List<String> names() {
        return board.now().stages().stream().map(StageSnapshot::name).toList();
    }

    private static void assertApplied(BoardOutcome outcome) {
        assertThat(outcome).isInstanceOf(BoardOutcome.Applied.class);
    }
}
