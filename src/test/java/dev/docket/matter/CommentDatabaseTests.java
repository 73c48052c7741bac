package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ben and Cleo talk about a matter. */
@DatabaseTest
class CommentDatabaseTests {

    private static final String SECRET = "Do not tell 4711";

    @Autowired
    private BoardReader reader;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private MatterId matter;
    private MatterLifeFixture life;
    private Person ben;
    private Person cleo;

    @BeforeEach
    void addMatter() {
        board = BoardFixture.in(context);
        matter = board.add("Trial", "Abbott v. Baxter");
        life = new MatterLifeFixture(board, matter, context);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void keepsWhoSaidWhat() {
        life.comment("Called the **court**.");

        assertThat(life.comments()).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo(ben.id());
            assertThat(comment.authorName()).isEqualTo(ben.name());
            assertThat(comment.text()).isEqualTo(new CommentText("Called the **court**."));
            assertThat(comment.edited()).isNull();
        });
        assertThat(life.tally()).isEqualTo(new MatterTally(0, 0, 1));
    }

    @Test
    void tellsOthersThatButNotWhat() {
        BoardSnapshot before = board.now();

        life.comment(SECRET);

        assertThat(reader.after(before).changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.COMMENT_ADDED);
            assertThat(change.fields()).containsOnlyKeys(Change.COMMENT);
        });
    }

    @Test
    void tellsWhoIsMentioned() {
        Person outsider = PersonFixture.addOutsider(context, Role.MEMBER);
        BoardSnapshot before = board.now();

        life.comment("@" + cleo.login() + ", and @" + outsider.login() + ", and @nobody: see below.");

        Change change = reader.after(before).changes().getLast();
        assertThat(change.mentions(cleo.id())).isTrue();
        assertThat(change.mentions(outsider.id())).isFalse();
        assertThat(change.mentions(ben.id())).isFalse();
    }

    @Test
    void tellsNobodyTwice() {
        String first = "@" + cleo.login() + " please";
        CommentId comment = life.comment(first);
        BoardSnapshot before = board.now();

        life.applied(life.edit(comment, first, first + ", @" + ben.login()));

        Change change = reader.after(before).changes().getLast();
        assertThat(change.mentions(cleo.id())).isFalse();
        assertThat(change.mentions(ben.id())).isTrue();
    }

    @Test
    void isEditedByItsAuthorOnly() {
        CommentId comment = life.comment("One");

        life.applied(life.edit(comment, "One", "Two"));

        assertThat(life.said()).containsExactly("Two");
        assertThat(life.comments().getFirst().edited()).isNotNull();
        assertThat(life.execute(life.edit(comment, "One", "Three")))
                .isEqualTo(new Outcome.Refused(RefusalReason.COMMENT_CHANGED));
        assertThat(life.execute(life.edit(comment, "Two", "Two"))).isEqualTo(new Outcome.Unchanged(matter));
        PersonFixture.signIn(cleo);
        assertThat(life.execute(life.edit(comment, "Two", "Three")))
                .isEqualTo(new Outcome.Refused(RefusalReason.NOT_THE_AUTHOR));
        PersonFixture.signIn(PersonFixture.add(context, Role.ADMINISTRATOR));
        assertThat(life.execute(life.edit(comment, "Two", "Three")))
                .isEqualTo(new Outcome.Refused(RefusalReason.NOT_THE_AUTHOR));
    }

    @Test
    void isDeletedWithEveryTrace() {
        CommentId comment = life.comment(SECRET + " @" + cleo.login());
        life.applied(life.edit(comment, SECRET + " @" + cleo.login(), SECRET + " once more @" + cleo.login()));
        assertThat(traces()).isNotZero();

        life.applied(life.delete(comment));

        assertThat(traces()).isZero();
        assertThat(life.said()).isEmpty();
        assertThat(life.tally().comments()).isZero();
        assertThat(life.activity(ActivityFilter.COMMENTS))
                .allSatisfy(each -> assertThat(each.fields()).doesNotContainKey(Change.MENTIONS));
        assertThat(life.execute(life.edit(comment, SECRET, "Back")))
                .isEqualTo(new Outcome.Refused(RefusalReason.COMMENT_GONE));
    }

    @Test
    void isDeletedByAdministratorsAndNoOthers() {
        CommentId comment = life.comment("One");

        PersonFixture.signIn(cleo);
        assertThat(life.execute(life.delete(comment))).isEqualTo(new Outcome.Refused(RefusalReason.NOT_THE_AUTHOR));
        PersonFixture.signIn(PersonFixture.add(context, Role.ADMINISTRATOR));
        life.applied(life.delete(comment));

        assertThat(life.said()).isEmpty();
    }

    @Test
    void isSaidOnceIfItIsSentAgain() {
        CommentCommand.Add command = life.say("Once");
        Outcome first = life.execute(command);

        assertThat(life.execute(command)).isEqualTo(first);
        assertThat(life.said()).containsExactly("Once");
    }

    @Test
    void goesWithTheMatter() {
        life.comment(SECRET);
        life.item(SECRET);
        board.carryOut(board.archive(matter));
        assertThat(life.said()).containsExactly(SECRET);
        assertThat(life.execute(life.say("More"))).isEqualTo(new Outcome.Gone("Docket"));

        board.carryOut(board.delete(matter));

        assertThat(traces()).isZero();
        assertThat(life.said()).isEmpty();
    }

    @Test
    void isReadByReadersAndNotWritten() {
        life.comment("One");
        Person vic = PersonFixture.addOutsider(context, Role.MEMBER);
        board.let(vic.id(), BoardRole.READER);

        PersonFixture.signIn(vic);

        assertThat(life.said()).containsExactly("One");
        assertThat(life.execute(life.say("Two"))).isEqualTo(new Outcome.Refused(RefusalReason.READ_ONLY));
    }

    @Test
    void isNothingForOutsiders() {
        life.comment("One");

        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.MEMBER));

        assertThat(life.said()).isEmpty();
        assertThat(life.activity(ActivityFilter.ALL)).isEmpty();
        assertThat(life.execute(life.say("Two"))).isEqualTo(new Outcome.Refused(RefusalReason.NOT_A_MEMBER));
    }

    /** In how many rows something of it can still be read. */
    private long traces() {
        return database.sql("""
                        select (select count(*) from matter_comment where matter_id = :matter and strpos(text, :secret) > 0)
                            + (select count(*) from checklist_item where matter_id = :matter and strpos(text, :secret) > 0)
                            + (select count(*) from change where matter_id = :matter and strpos(fields::text, :secret) > 0)
                        """)
                .param("secret", SECRET)
                .param("matter", matter.value())
                .query(Long.class)
                .single();
    }
}
