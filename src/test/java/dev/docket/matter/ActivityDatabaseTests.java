package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What has become of a matter, as the log tells it. */
@DatabaseTest
class ActivityDatabaseTests {

    @Autowired
    private MatterLifeService service;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;
    private MatterLifeFixture life;

    @BeforeEach
    void addMatter() {
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Abbott v. Baxter");
        life = new MatterLifeFixture(board, matter, context);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void tellsTheNewestFirst() {
        MatterDetails base = board.open(matter).details();
        board.carryOut(board.edit(matter, base, base.with(MatterField.CLIENT, "Acme")));
        board.carryOut(board.move(matter, "Intake", "Trial"));
        board.add("Intake", "Another matter");

        List<Activity> all = life.activity(ActivityFilter.ALL);

        assertThat(all)
                .extracting(Activity::kind)
                .containsExactly(ChangeKind.MATTER_MOVED, ChangeKind.MATTER_EDITED, ChangeKind.MATTER_CREATED);
        assertThat(all.get(1).edits()).containsEntry(MatterField.CLIENT, new FieldEdit("", "Acme"));
        assertThat(all.getFirst().fields().get(Change.STAGE))
                .isEqualTo(new FieldChange(
                        Long.toString(board.stage("Intake").value()),
                        Long.toString(board.stage("Trial").value())));
    }

    @Test
    void tellsOnlyWhatIsWanted() {
        MatterDetails base = board.open(matter).details();
        board.carryOut(board.edit(matter, base, base.with(MatterField.CLIENT, "Acme")));
        board.carryOut(board.move(matter, "Intake", "Trial"));
        life.item("File the reply");
        life.comment("Hello");

        assertThat(kinds(ActivityFilter.MOVES)).containsExactly(ChangeKind.MATTER_MOVED, ChangeKind.MATTER_CREATED);
        assertThat(kinds(ActivityFilter.EDITS)).containsExactly(ChangeKind.MATTER_EDITED);
        assertThat(kinds(ActivityFilter.CHECKLIST)).containsExactly(ChangeKind.ITEM_ADDED);
        assertThat(kinds(ActivityFilter.COMMENTS)).containsExactly(ChangeKind.COMMENT_ADDED);
        assertThat(kinds(ActivityFilter.ALL)).hasSize(5);
    }

    @Test
    void tellsItInPages() {
        ItemId item = life.item("File the reply");
        for (int i = 0; i < Activity.PAGE; i++) {
            life.applied(life.check(item, i % 2 == 0));
        }

        List<Activity> first = life.activity(ActivityFilter.ALL);
        List<Activity> second = service.activity(
                board.id(),
                matter,
                ActivityFilter.ALL,
                Optional.of(first.getLast().revision()));

        assertThat(first).hasSize(Activity.PAGE);
        assertThat(second).extracting(Activity::kind).containsExactly(ChangeKind.ITEM_ADDED, ChangeKind.MATTER_CREATED);
    }

    private List<ChangeKind> kinds(ActivityFilter filter) {
        return life.activity(filter).stream().map(Activity::kind).toList();
    }
}
