package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BoardReaderDatabaseTests {

    @Autowired
    private BoardReader reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;

    @BeforeEach
    void addBoard() {
        board = BoardFixture.in(context);
    }

    @Test
    void showsEverythingButTheDescription() {
        Person ben = PersonFixture.add(context, Role.MEMBER);
        MatterDetails details = DetailsFixture.FULL.with(MatterField.RESPONSIBLE, ben.id());
        Outcome.Applied created = board.carryOut(board.create("Trial", details));

        MatterSnapshot snapshot = board.now().matter(created.number()).orElseThrow();

        assertThat(snapshot.id()).isEqualTo(created.matter());
        assertThat(snapshot.stage()).isEqualTo(board.stage("Trial"));
        assertThat(snapshot.details()).isEqualTo(details.with(MatterField.DESCRIPTION, ""));
    }

    @Test
    void showsStagesInOrder() {
        assertThat(board.now().stages())
                .extracting(StageSnapshot::name)
                .containsExactly(
                        "Intake", "Investigation", "Pleading", "Discovery", "Motions", "Trial", "Appeal", "Closed");
    }

    @Test
    void ordersRanksByteByByteAsJavaDoes() {
        List<MatterId> added = List.of(
                board.add("Trial", "1"), board.add("Trial", "2"), board.add("Trial", "3"), board.add("Trial", "4"));
        List<String> ranks = List.of("b", "B", "a", "9");
        for (int i = 0; i < ranks.size(); i++) {
            database.sql("update matter set rank = ? where id = ?")
                    .params(ranks.get(i), added.get(i).value())
                    .update();
        }

        assertThat(board.titles("Trial")).containsExactly("4", "2", "3", "1");

        board.carryOut(board.create("Intake", "M"));
        MatterId m = board.now()
                .stage(board.stage("Intake"))
                .orElseThrow()
                .matters()
                .getFirst()
                .id();
        board.carryOut(board.move(m, "Intake", "Trial", added.get(1), added.get(2)));
        assertThat(board.titles("Trial")).containsExactly("4", "2", "M", "3", "1");
    }

    @Test
    void answersWithTheSameSnapshotIfNothingCame() {
        BoardSnapshot snapshot = board.now();

        BoardStep step = reader.after(snapshot);

        assertThat(step.snapshot()).isSameAs(snapshot);
        assertThat(step.changes()).isEmpty();
        assertThat(step.complete()).isTrue();
    }

    @Test
    void knowsNothingOfOtherBoards() {
        BoardFixture other = BoardFixture.in(context);
        BoardSnapshot snapshot = board.now();

        other.add("Intake", "Theirs");

        assertThat(reader.after(snapshot).changes()).isEmpty();
        assertThat(board.now()).isEqualTo(snapshot);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void leadsToWhatAFreshLookShows(long seed) {
        PersonFixture.add(context, Role.MEMBER);
        PersonFixture.add(context, Role.READER);
        var commands = new RandomCommands(board, seed);
        BoardSnapshot followed = board.now();
        var kinds = EnumSet.noneOf(ChangeKind.class);

        for (int i = 1; i <= 500; i++) {
            commands.carryOutNext();
            if (i % 7 == 0) {
                BoardStep step = reader.after(followed);
                assertFollows(followed, step);
                step.changes().forEach(change -> kinds.add(change.kind()));
                followed = step.snapshot();
            }
        }

        assertThat(reader.after(followed).snapshot()).isEqualTo(board.now());
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(ChangeKind.BOARD_CREATED)));
    }

    @Test
    void tellsAThousandChanges() {
        BoardSnapshot seen = seenBefore(1_000);

        BoardStep step = reader.after(seen);

        assertThat(step.complete()).isTrue();
        assertFollows(seen, step);
    }

    @Test
    void showsOnlyTheBoardAfterMoreThanAThousandChanges() {
        BoardSnapshot seen = seenBefore(1_001);

        BoardStep step = reader.after(seen);

        assertThat(step.complete()).isFalse();
        assertThat(step.changes()).isEmpty();
        assertThat(step.snapshot()).isEqualTo(board.now());
        assertThat(step.snapshot().revision()).isEqualTo(seen.revision().plus(1_001));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1})
    void showsTheWholeBoardIfTheLogWasCut(long kept) {
        BoardSnapshot seen = board.now();
        board.add("Intake", "First");
        board.add("Intake", "Second");
        database.sql("delete from change where board_id = ? and revision <= ?")
                .params(board.id().value(), seen.revision().value() + 2 - kept)
                .update();

        BoardStep step = reader.after(seen);

        assertThat(step.complete()).isFalse();
        assertThat(step.changes()).isEmpty();
        assertThat(step.snapshot()).isEqualTo(board.now());
        assertThat(reader.after(step.snapshot()).complete()).isTrue();
    }

    private void assertFollows(BoardSnapshot seen, BoardStep step) {
        assertThat(step.snapshot()).isEqualTo(board.now());
        assertThat(step.changes()).hasSize((int)
                (step.snapshot().revision().value() - seen.revision().value()));
        Revision expected = seen.revision();
        for (Change change : step.changes()) {
            expected = expected.plus(1);
            assertThat(change.revision()).isEqualTo(expected);
        }
    }

    /** The board before so many changes, written past the service to be quick; the last one changes a title. */
    private BoardSnapshot seenBefore(int changes) {
        MatterId matter = board.add("Intake", "Before");
        BoardSnapshot seen = board.now();
        Map<String, ?> parameters = Map.of(
                "board",
                board.id().value(),
                "matter",
                matter.value(),
                "first",
                seen.revision().value() + 1,
                "last",
                seen.revision().value() + changes);
        for (String statement : List.of(
                "update matter set title = 'After' where id = :matter",
                """
                insert into change
                    (board_id, revision, kind, matter_id, fields, actor_name, origin, command_id, at)
                select :board, revision, 'MATTER_EDITED', :matter, '{}', 'Docket', 'test', gen_random_uuid(), now()
                from generate_series(:first, :last) revision
                """,
                "update board set revision = :last where id = :board")) {
            database.sql(statement).params(parameters).update();
        }
        return seen;
    }
}
