package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** What two people have typed on one board. */
@DatabaseTest
class DraftServiceDatabaseTests {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DraftService drafts;

    private BoardFixture board;
    private Person ben;
    private Person cleo;
    private Draft.Subject matter;

    @BeforeEach
    void signIn() {
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        board = BoardFixture.in(context);
        matter = Draft.Subject.of(board.id(), board.add("Intake", "Harbour v. Lund"));
        act(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void keepsEveryKindOfValue() {
        Draft draft = draft(
                matter,
                Map.of(
                        MatterField.TITLE, new FieldEdit("Harbour v. Lund", "Harbour"),
                        MatterField.DESCRIPTION, new FieldEdit("", "Two\nlines"),
                        MatterField.PRIORITY, new FieldEdit(Priority.NORMAL, Priority.HIGH),
                        MatterField.DEADLINE, new FieldEdit(null, LocalDate.of(2026, 12, 1)),
                        MatterField.RESPONSIBLE, new FieldEdit(new AccountId(3), null)));

        drafts.keep(draft);

        assertThat(drafts.find(matter)).contains(draft);
    }

    @Test
    void keepsACommentThatWasBegun() {
        drafts.keep(new Draft(matter, null, new Revision(3), Map.of(), "One", NOW));
        Draft newer = new Draft(matter, null, new Revision(3), Map.of(), "Two\nlines", NOW);

        drafts.keep(newer);

        assertThat(drafts.find(matter)).contains(newer);
    }

    @Test
    void keepsTheNewestOfAMatterAndOneOfANewOne() {
        Draft.Subject anew = Draft.Subject.anew(board.id());
        drafts.keep(titled(matter, "one"));
        drafts.keep(titled(matter, "two"));
        drafts.keep(titled(anew, "three"));
        drafts.keep(titled(anew, "four"));

        assertThat(drafts.all(board.id())).containsExactlyInAnyOrder(titled(matter, "two"), titled(anew, "four"));
    }

    @Test
    void offersNoNewMatterThatItsAuthorHasMadeOfItSince() {
        Draft.Subject anew = Draft.Subject.anew(board.id());
        Revision before = board.now().revision();
        Map<MatterField, FieldEdit> typed = Map.of(
                MatterField.TITLE, new FieldEdit("", "Cole v. Dyer"),
                MatterField.CLIENT, new FieldEdit("", "Cole"));
        drafts.keep(new Draft(anew, board.stage("Intake"), before, typed, NOW));

        make("Cole v. Dyer", "Dyer");
        act(cleo);
        make("Cole v. Dyer", "Cole");
        act(ben);
        assertThat(drafts.find(anew)).isPresent();

        make("Cole v. Dyer", "Cole");
        assertThat(drafts.find(anew)).isEmpty();
    }

    private void make(String title, String client) {
        MatterDetails details = MatterDetails.titled(title).with(MatterField.CLIENT, client);
        context.getBean(MatterService.class).execute(board.create("Intake", details));
    }

    @Test
    void showsNobodyWhatAnotherTyped() {
        drafts.keep(titled(matter, "mine"));
        act(cleo);
        assertThat(drafts.all(board.id())).isEmpty();
        drafts.forget(matter);
        act(ben);

        assertThat(drafts.find(matter)).isPresent();
        drafts.forget(matter);
        assertThat(drafts.find(matter)).isEmpty();
    }

    @Test
    void keepsNothingForWhoMayNotWriteThere() {
        board.change((id, origin, of) -> new BoardCommand.ChangeMemberRole(id, origin, of, ben.id(), BoardRole.READER));

        drafts.keep(titled(matter, "mine"));

        assertThat(drafts.all(board.id())).isEmpty();
        act(PersonFixture.add(context, Role.READER));
        assertThatThrownBy(() -> drafts.keep(titled(matter, "mine"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void goesWithAMatterThatIsDeletedForGood() {
        MatterId doomed = matter.matter().orElseThrow();
        drafts.keep(titled(matter, "mine"));
        board.carryOut(board.archive(doomed));

        board.carryOut(new MatterCommand.Delete(CommandId.random(), BoardFixture.ORIGIN, board.id(), doomed));

        assertThat(drafts.all(board.id())).isEmpty();
        drafts.keep(titled(matter, "mine"));
        assertThat(drafts.all(board.id())).isEmpty();
    }

    @Test
    void keepsNothingOfAMatterOfAnotherBoard() {
        BoardFixture other = BoardFixture.in(context);

        drafts.keep(titled(Draft.Subject.of(other.id(), matter.matter().orElseThrow()), "mine"));

        assertThat(drafts.all(other.id())).isEmpty();
    }

    private void act(Person person) {
        PersonFixture.signIn(person);
    }

    private static Draft titled(Draft.Subject subject, String title) {
        return draft(subject, Map.of(MatterField.TITLE, new FieldEdit("", title)));
    }

    private static Draft draft(Draft.Subject subject, Map<MatterField, FieldEdit> edits) {
        return new Draft(subject, null, new Revision(3), edits, NOW);
    }
}
