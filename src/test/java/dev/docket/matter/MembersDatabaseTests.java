package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountId;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MembersDatabaseTests {

    private static final BoardOutcome UNCHANGED = new BoardOutcome.Unchanged();

    @Autowired
    private BoardService boards;

    @Autowired
    private MatterService matters;

    @Autowired
    private BulkMatterService bulk;

    @Autowired
    private BoardReader reader;

    @Autowired
    private Operator operator;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;
    private MatterNumber number;
    private Person ben;

    @BeforeEach
    void addMatter() {
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Varga v. Hollis");
        number = board.open(matter).number();
        ben = PersonFixture.addOutsider(context, Role.MEMBER);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void makesMembersOfEverybodyWhoIsThereWhenABoardIsMade() {
        Person vic = PersonFixture.addOutsider(context, Role.READER);

        BoardFixture later = BoardFixture.in(context);

        assertThat(later.now().members())
                .containsEntry(ben.id(), BoardRole.EDITOR)
                .containsEntry(vic.id(), BoardRole.READER);
        assertThat(board.now().members()).doesNotContainKeys(ben.id(), vic.id());
    }

    @Test
    void opensABoardToAMemberAndClosesItAgain() {
        assertShut(RefusalReason.NOT_A_MEMBER);

        assertThat(board.let(ben.id(), BoardRole.EDITOR)).isInstanceOf(BoardOutcome.Applied.class);
        assertSeen();
        assertThat(move("Intake", "Trial")).isInstanceOf(Outcome.Applied.class);

        assertThat(board.letGo(ben.id())).isInstanceOf(BoardOutcome.Applied.class);
        assertShut(RefusalReason.NOT_A_MEMBER);
    }

    @Test
    void letsAReaderOfTheBoardLookOnly() {
        board.let(ben.id(), BoardRole.READER);

        assertSeen();
        assertThat(move("Intake", "Trial")).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));
        assertThat(board.titles("Intake")).containsExactly("Varga v. Hollis");

        board.change((id, origin, of) -> new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), BoardRole.EDITOR));
        assertThat(move("Intake", "Trial")).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void lendsNoRightThatTheAccountDoesNotHave() {
        Person vic = PersonFixture.addOutsider(context, Role.READER);
        board.let(vic.id(), BoardRole.EDITOR);
        PersonFixture.signIn(vic);

        assertThat(matters.find(board.id(), number)).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> matters.execute(board.move(matter, "Intake", "Trial")));
    }

    @Test
    void opensEveryBoardToAdministrators() {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));

        assertThat(boards.all()).extracting(BoardSummary::id).contains(board.id());
        assertThat(boards.stages(board.id())).hasSize(8);
        assertThat(matters.find(board.id(), number)).isPresent();
        assertThat(matters.execute(board.move(matter, "Intake", "Trial"))).isInstanceOf(Outcome.Applied.class);
    }

    @Test
    void stillAnswersForWhatWasDoneBefore() {
        board.let(ben.id(), BoardRole.EDITOR);
        MatterCommand.Move move = board.move(matter, "Intake", "Trial");
        Outcome first = PersonFixture.as(ben, () -> matters.execute(move));

        board.letGo(ben.id());

        assertThat(PersonFixture.as(ben, () -> matters.execute(move))).isEqualTo(first);
    }

    @Test
    void importsNothingPastTheMembers() {
        PersonFixture.signIn(ben);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bulk.createAll(board.id(), BoardFixture.ORIGIN, List.of()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> bulk.present(board.id(), Set.of("key")));

        board.let(ben.id(), BoardRole.EDITOR);
        assertThat(bulk.createAll(board.id(), BoardFixture.ORIGIN, List.of()).created())
                .isZero();
    }

    @Test
    void writesNothingWhereNothingChanges() {
        board.let(ben.id(), BoardRole.EDITOR);
        BoardSnapshot before = board.now();

        assertThat(board.let(ben.id(), BoardRole.EDITOR)).isEqualTo(UNCHANGED);
        board.letGo(ben.id());
        assertThat(board.letGo(ben.id())).isEqualTo(UNCHANGED);

        assertThat(board.now().revision()).isEqualTo(before.revision().plus(1));
    }

    @Test
    void knowsWhomItCannotFind() {
        var nobody = new AccountId(1_000_000);
        BoardSnapshot before = board.now();

        assertThat(board.let(nobody, BoardRole.EDITOR)).isEqualTo(new BoardOutcome.Gone());
        assertThat(board.change((id, origin, of) ->
                        new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), BoardRole.READER)))
                .isEqualTo(new BoardOutcome.Gone());

        assertThat(board.now()).isEqualTo(before);
    }

    @Test
    void carriesOutARepeatedCommandOnce() {
        var command = new BoardCommand.AddMember(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), ben.id(), BoardRole.EDITOR);
        BoardOutcome first = board.carryOut(command);
        board.letGo(ben.id());

        assertThat(board.carryOut(command)).isEqualTo(first);

        assertThat(board.now().members()).doesNotContainKey(ben.id());
    }

    @Test
    void tellsOfMembersInTheChangeLog() {
        BoardSnapshot before = board.now();
        board.let(ben.id(), BoardRole.EDITOR);
        board.let(ben.id(), BoardRole.READER);
        board.letGo(ben.id());

        List<Change> changes = reader.after(before).changes();

        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(ChangeKind.MEMBER_ADDED, ChangeKind.MEMBER_ROLE_CHANGED, ChangeKind.MEMBER_REMOVED);
        assertThat(changes).extracting(Change::name).containsOnly(ben.name());
        assertThat(changes.get(1).fields())
                .containsEntry(Change.ROLE, FieldChange.of(BoardRole.EDITOR, BoardRole.READER))
                .containsEntry(Change.ACCOUNT, FieldChange.of(ben.id(), ben.id()));
        assertThat(changes.get(2).fields()).containsEntry(Change.ACCOUNT, FieldChange.of(ben.id(), null));
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void refusesOthers(Role role) {
        Person other = PersonFixture.add(context, role);
        var command = new BoardCommand.AddMember(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), ben.id(), BoardRole.EDITOR);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> PersonFixture.as(other, () -> boards.execute(command)));

        assertThat(board.now().members()).doesNotContainKey(ben.id());
        assertThat(operator.call(() -> boards.execute(command))).isInstanceOf(BoardOutcome.Applied.class);
    }

    private Outcome move(String from, String to) {
        return PersonFixture.as(ben, () -> matters.execute(board.move(matter, from, to)));
    }

    private void assertSeen() {
        PersonFixture.signIn(ben);
        assertThat(boards.all()).extracting(BoardSummary::id).contains(board.id());
        assertThat(boards.find(board.id())).isPresent();
        assertThat(boards.stages(board.id())).hasSize(8);
        assertThat(matters.find(board.id(), number)).isPresent();
    }

    private void assertShut(RefusalReason reason) {
        Revision before = board.now().revision();
        PersonFixture.signIn(ben);
        assertThat(boards.all()).extracting(BoardSummary::id).doesNotContain(board.id());
        assertThat(boards.find(board.id())).isEmpty();
        assertThat(boards.stages(board.id())).isEmpty();
        assertThat(matters.find(board.id(), number)).isEmpty();
        assertThat(matters.execute(board.move(matter, "Intake", "Trial"))).isEqualTo(new Outcome.Refused(reason));
        assertThat(board.now().revision()).isEqualTo(before);
    }
}
