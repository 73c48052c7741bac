package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountId;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BulkMatterServiceDatabaseTests {

    private static final Origin ORIGIN = new Origin("test");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    private BulkMatterService bulk;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private StageId intake;
    private StageId closed;

    @BeforeEach
    void makeBoard() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        board = BoardFixture.in(context);
        intake = board.stage("Intake");
        closed = board.stage("Closed");
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void addsMattersInOrderAtTheEndsOfTheirStages() {
        bulk.createAll(board.id(), ORIGIN, List.of(matter("a", intake), matter("b", closed), matter("c", intake)));
        bulk.createAll(board.id(), ORIGIN, List.of(matter("d", intake)));

        assertThat(board.titles("Intake")).containsExactly("a", "c", "d");
        assertThat(board.titles("Closed")).containsExactly("b");
    }

    @Test
    void logsEveryMatterAtRevisionOfItsOwn() {
        var before = board.now();

        bulk.createAll(board.id(), ORIGIN, List.of(matter("a", intake), matter("b", closed)));

        var step = reader.after(before);
        assertThat(step.changes()).extracting(Change::revision).containsExactly(new Revision(2), new Revision(3));
        assertThat(step.changes()).extracting(Change::kind).containsOnly(ChangeKind.MATTER_CREATED);
        assertThat(step.changes().getFirst().fields())
                .containsEntry("title", new FieldChange(null, "a"))
                .containsEntry("stage", new FieldChange(null, Long.toString(intake.value())));
        assertThat(step.snapshot().revision()).isEqualTo(new Revision(3));
        assertThat(step.snapshot()).isEqualTo(board.now());
    }

    @Test
    void numbersOlderMattersFirst() {
        var young = new BulkMatter("young", intake, NOW, opened("young", "2026-03-02"));
        var old = new BulkMatter("old", intake, NOW, opened("old", "2025-11-20"));
        var undated = matter("undated", intake);

        bulk.createAll(board.id(), ORIGIN, List.of(undated, young, old));

        var snapshots = board.now().stages().getFirst().matters();
        assertThat(snapshots).extracting(MatterSnapshot::title).containsExactly("undated", "young", "old");
        assertThat(snapshots)
                .extracting(matter -> matter.number().value().substring(5))
                .containsExactly("00003", "00002", "00001");
    }

    @Test
    void leavesOutWhatTheBoardHas() {
        bulk.createAll(board.id(), ORIGIN, List.of(matter("a", intake)));

        var outcome = bulk.createAll(board.id(), ORIGIN, List.of(matter("a", closed), matter("b", intake)));

        assertThat(outcome.created()).isEqualTo(1);
        assertThat(outcome.present()).containsExactly("a");
        assertThat(board.titles("Intake")).containsExactly("a", "b");
        assertThat(bulk.present(board.id(), List.of("a", "b", "z"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void writesNothingIfOneMatterCannotBeWritten() {
        var nobody = new AccountId(Long.MAX_VALUE);
        var details = MatterDetails.titled("b").with(MatterField.RESPONSIBLE, nobody);

        assertThatThrownBy(() -> bulk.createAll(
                        board.id(), ORIGIN, List.of(matter("a", intake), new BulkMatter("b", intake, NOW, details))))
                .isInstanceOf(DataIntegrityViolationException.class);

        assertThat(board.now().size()).isZero();
        assertThat(board.now().revision()).isEqualTo(new Revision(1));
    }

    @Test
    void refusesStageOfAnotherBoard() {
        var elsewhere = BoardFixture.in(context).stage("Intake");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.createAll(board.id(), ORIGIN, List.of(matter("a", elsewhere))));
    }

    @Test
    void refusesReaders() {
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
        assertThatThrownBy(() -> bulk.createAll(board.id(), ORIGIN, List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> bulk.present(board.id(), List.of())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesThousands() {
        var matters = IntStream.range(0, 6_000)
                .mapToObj(i -> matter("key " + i, closed))
                .toList();

        var outcome = bulk.createAll(board.id(), ORIGIN, matters);

        assertThat(outcome.created()).isEqualTo(6_000);
        assertThat(board.now().revision()).isEqualTo(new Revision(6_001));
    }

    private static MatterDetails opened(String title, String day) {
        return MatterDetails.titled(title).with(MatterField.OPENED, LocalDate.parse(day));
    }

    private static BulkMatter matter(String key, StageId stage) {
        return new BulkMatter(key, stage, NOW, MatterDetails.titled(key));
    }
}
