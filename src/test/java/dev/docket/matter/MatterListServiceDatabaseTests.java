package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MatterListServiceDatabaseTests {

    @Autowired
    private MatterListService lists;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;

    @BeforeEach
    void signIn() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void addsAListOnTopInItsOrder() {
        board.add("Intake", "There before");
        BoardSnapshot before = board.now();

        ListOutcome outcome = lists.add(list("Intake", "One", "Two", "Three"));

        assertThat(outcome).isEqualTo(new ListOutcome.Added(board.now().revision(), 3, List.of()));
        assertThat(board.titles("Intake")).containsExactly("One", "Two", "Three", "There before");
        List<Change> changes = reader.after(before).changes();
        assertThat(changes).extracting(Change::kind).containsOnly(ChangeKind.MATTER_CREATED);
        assertThat(changes).extracting(Change::actor).containsOnly(ben.id());
        assertThat(board.now()
                        .stage(board.stage("Intake"))
                        .orElseThrow()
                        .matters()
                        .subList(0, 3))
                .extracting(each -> each.number().value())
                .isSorted();
    }

    @Test
    void leavesWhatCannotBeAMatterAndAddsTheRest() {
        String tooLong = "T".repeat(301);

        ListOutcome outcome = lists.add(list("Intake", "One", tooLong, "A\0B", " ", "Two"));

        assertThat(outcome).isInstanceOfSatisfying(ListOutcome.Added.class, added -> {
            assertThat(added.added()).isEqualTo(2);
            assertThat(added.left())
                    .containsExactly(
                            new ListOutcome.Left(tooLong, "long"),
                            new ListOutcome.Left("A\0B", "characters"),
                            new ListOutcome.Left(" ", "required"));
        });
        assertThat(board.titles("Intake")).containsExactly("One", "Two");
    }

    @Test
    void addsNoMoreThanAHardLimitHasRoomFor() {
        board.add("Intake", "There before");
        limit(3, true);

        ListOutcome outcome = lists.add(list("Intake", "One", "Two", "Three", "Four"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ListOutcome.Added.class,
                        added -> assertThat(added.left())
                                .containsExactly(
                                        new ListOutcome.Left("Three", "full"), new ListOutcome.Left("Four", "full")));
        assertThat(board.titles("Intake")).containsExactly("One", "Two", "There before");
        Revision before = board.now().revision();
        assertThat(lists.add(list("Intake", "Five")))
                .isEqualTo(new ListOutcome.Added(before, 0, List.of(new ListOutcome.Left("Five", "full"))));
    }

    @Test
    void addsMoreThanASoftLimitWants() {
        limit(1, false);

        lists.add(list("Intake", "One", "Two"));

        assertThat(board.titles("Intake")).containsExactly("One", "Two");
    }

    @Test
    void addsNothingTwice() {
        limit(2, true);
        ListedMatters list = list("Intake", "One", "Two", "Three");
        ListOutcome first = lists.add(list);

        ListOutcome again = lists.add(list);

        assertThat(again).isEqualTo(first);
        assertThat(board.titles("Intake")).containsExactly("One", "Two");
    }

    @Test
    void closesWhatBeginsInAClosingStage() {
        lists.add(list("Closed", "One"));

        assertThat(board.now().stage(board.stage("Closed")).orElseThrow().matters())
                .extracting(each -> each.details().status())
                .containsExactly(MatterStatus.CLOSED);
    }

    @Test
    void refusesWhereNothingCanBeAdded() {
        ListedMatters list = list("Trial", "One");
        board.change((id, origin, of) -> new BoardCommand.RemoveStage(id, origin, of, board.stage("Trial")));
        assertThat(lists.add(list)).isEqualTo(new ListOutcome.Refused(RefusalReason.STAGE_GONE));
        board.let(ben.id(), BoardRole.READER);
        assertThat(lists.add(list)).isEqualTo(new ListOutcome.Refused(RefusalReason.READ_ONLY));
        board.letGo(ben.id());
        assertThat(lists.add(list)).isEqualTo(new ListOutcome.Refused(RefusalReason.NOT_A_MEMBER));
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> lists.add(list));

        assertThat(board.now().size()).isZero();
    }

    @Test
    void takesListsOfAHundred() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> list("Intake", Collections.nCopies(101, "T").toArray(String[]::new)));

        lists.add(list("Intake", Collections.nCopies(100, "T").toArray(String[]::new)));

        assertThat(board.titles("Intake")).hasSize(100);
    }

    private ListedMatters list(String stage, String... titles) {
        return new ListedMatters(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), board.stage(stage), List.of(titles));
    }

    private void limit(int matters, boolean hard) {
        board.change(
                (id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Intake"), matters, hard));
    }
}
