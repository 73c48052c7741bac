package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Intake holds A and B. Ben hands both over, tags both or archives both; Cleo is his colleague. */
@DatabaseTest
class SeveralEditsDatabaseTests {

    private static final Origin VIEW = new Origin("view-ben");

    @Autowired
    private MatterService matters;

    @Autowired
    private BoardReader reader;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private MatterId a;
    private MatterId b;

    @BeforeEach
    void addMatters() {
        board = BoardFixture.in(context);
        b = board.add("Intake", "B");
        a = board.add("Intake", "A");
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void handOverSeveralAtOnce() {
        BoardSnapshot before = board.now();

        Outcome.Several outcome = execute(edits(MatterField.RESPONSIBLE, null, ben.id()));

        assertThat(outcome.done()).containsExactlyInAnyOrder(a, b);
        assertThat(board.open(a).details().responsible()).isEqualTo(ben.id());
        assertThat(board.open(b).details().responsible()).isEqualTo(ben.id());
        assertThat(reader.after(before).changes()).extracting(Change::kind).containsOnly(ChangeKind.MATTER_EDITED);
    }

    @Test
    void leaveWhatAColleagueHasHandedOverMeanwhile() {
        byCleo(edit(a, MatterField.RESPONSIBLE, null, cleo.id()));

        Outcome.Several outcome = execute(edits(MatterField.RESPONSIBLE, null, ben.id()));

        assertThat(outcome.done()).containsExactly(b);
        assertThat(outcome.each().get(a))
                .isInstanceOfSatisfying(
                        Outcome.Conflicted.class,
                        conflicted -> assertThat(conflicted.conflicts())
                                .extracting(FieldConflict::theirs)
                                .containsExactly(cleo.id()));
        assertThat(board.open(a).details().responsible()).isEqualTo(cleo.id());
    }

    @Test
    void keepTheTagsThatAColleagueAddedMeanwhile() {
        byCleo(edit(a, MatterField.TAGS, Tags.NONE, Tags.of("hers")));

        assertThat(execute(edits(MatterField.TAGS, Tags.NONE, Tags.of("mine"))).done())
                .containsExactlyInAnyOrder(a, b);

        assertThat(board.open(a).details().tags()).isEqualTo(Tags.of("hers", "mine"));
        assertThat(board.open(b).details().tags()).isEqualTo(Tags.of("mine"));
    }

    @Test
    void leaveWhatHasTooManyTagsAlready() {
        Tags full = new Tags(
                IntStream.range(0, Tags.MOST).mapToObj(each -> "tag " + each).toList());
        byCleo(edit(a, MatterField.TAGS, Tags.NONE, full));

        Outcome.Several outcome = execute(several(
                edit(a, MatterField.TAGS, full, full.with(Tags.of("more"))),
                edit(b, MatterField.TAGS, Tags.NONE, Tags.of("more"))));

        assertThat(outcome.each()).containsEntry(a, new Outcome.Invalid(Map.of(MatterField.TAGS, "tags")));
        assertThat(outcome.done()).containsExactly(b);
    }

    @Test
    void changeNothingIfTheyAreSentAgain() {
        byCleo(edit(a, MatterField.RESPONSIBLE, null, cleo.id()));
        MatterCommand.Several command = edits(MatterField.RESPONSIBLE, null, ben.id());
        Outcome.Several first = execute(command);
        BoardSnapshot after = board.now();

        Outcome.Several again = execute(command);

        assertThat(again.done()).isEqualTo(first.done());
        assertThat(again.each().get(a)).isInstanceOf(Outcome.Conflicted.class);
        assertThat(board.now()).isEqualTo(after);
    }

    @Test
    void archiveSeveralAndBringThemBack() {
        MatterCommand.Several archive = several(board.archive(a), board.archive(b));

        Outcome.Several archived = execute(archive);
        assertThat(board.titles("Intake")).isEmpty();

        Outcome.Several restored = execute(several(
                new MatterCommand.Undo(archived.revision(), restore(a)),
                new MatterCommand.Undo(archived.revision(), restore(b))));

        assertThat(restored.done()).containsExactlyInAnyOrder(a, b);
        assertThat(board.titles("Intake")).containsExactly("A", "B");
    }

    @Test
    void leaveWhatAColleagueHasArchivedMeanwhile() {
        byCleo(board.archive(a));

        Outcome.Several outcome = execute(several(board.archive(a), board.archive(b)));

        assertThat(outcome.each()).containsEntry(a, new Outcome.Gone(cleo.name()));
        assertThat(outcome.done()).containsExactly(b);
    }

    private MatterCommand.Several edits(MatterField field, @Nullable Object base, @Nullable Object mine) {
        return several(edit(a, field, base, mine), edit(b, field, base, mine));
    }

    private MatterCommand.Edit edit(MatterId matter, MatterField field, @Nullable Object base, @Nullable Object mine) {
        return new MatterCommand.Edit(
                CommandId.random(), VIEW, board.id(), matter, Map.of(field, new FieldEdit(base, mine)));
    }

    private MatterCommand.Restore restore(MatterId matter) {
        return new MatterCommand.Restore(CommandId.random(), VIEW, board.id(), matter);
    }

    /** The same commands as parts of one. */
    private MatterCommand.Several several(MatterCommand.Part... parts) {
        CommandId id = CommandId.random();
        List<MatterCommand.Part> all = new ArrayList<>();
        for (MatterCommand.Part part : parts) {
            all.add(as(id.of(part.matter()), part));
        }
        return new MatterCommand.Several(id, VIEW, board.id(), all);
    }

    private static MatterCommand.Part as(CommandId id, MatterCommand.Part part) {
        return switch (part) {
            case MatterCommand.Edit edit -> new MatterCommand.Edit(id, VIEW, edit.board(), edit.matter(), edit.edits());
            case MatterCommand.Archive archive ->
                new MatterCommand.Archive(id, VIEW, archive.board(), archive.matter());
            case MatterCommand.Restore restore ->
                new MatterCommand.Restore(id, VIEW, restore.board(), restore.matter());
            case MatterCommand.Move move -> throw new IllegalArgumentException("Not here: " + move);
            case MatterCommand.Undo undo ->
                new MatterCommand.Undo(
                        undo.left(), (MatterCommand.Inverse) as(id, (MatterCommand.Part) undo.inverse()));
        };
    }

    private Outcome.Several execute(MatterCommand.Several command) {
        return (Outcome.Several) matters.execute(command);
    }

    private void byCleo(MatterCommand command) {
        assertThat(PersonFixture.as(cleo, () -> matters.execute(command))).isInstanceOf(Outcome.Applied.class);
    }
}
