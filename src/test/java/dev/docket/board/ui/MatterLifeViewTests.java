package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftService;
import dev.docket.matter.ItemId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeFixture;
import dev.docket.matter.MatterNumber;
import dev.docket.sync.BoardFeeds;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Ben has a matter open; Cleo, his colleague, is at the same one. */
@DatabaseTest
class MatterLifeViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterNumber number;
    private MatterLifeFixture life;
    private Person person;
    private Person colleague;
    private LifeWindow ben;

    @BeforeEach
    void openTheMatter() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        number = board.open(matter).number();
        life = new MatterLifeFixture(board, matter, context);
        person = PersonFixture.add(context, Role.MEMBER);
        colleague = PersonFixture.add(context, Role.MEMBER);
        ben = LifeWindow.open(app, person, board.id(), number);
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsItsParts() {
        byColleague(() -> life.item("File the reply"));
        byColleague(() -> life.comment("Called the court."));
        look();

        assertThat(ben.parts()).containsExactly("Details", "Checklist 0/1", "Comments 1", "Activity");
    }

    @Test
    void addsChecksAndRemovesItems() {
        ben.turnTo("Checklist");
        ben.addItem("File the reply");
        ben.addItem("Call counsel");
        assertThat(ben.items()).containsExactly("File the reply", "Call counsel");

        ben.check("Call counsel");
        assertThat(ben.items()).containsExactly("File the reply", "✓ Call counsel");
        assertThat(life.tally().done()).isEqualTo(1);
        assertThat(ben.parts()).contains("Checklist 1/2");

        ben.choose("Call counsel", 1);
        assertThat(ben.items()).containsExactly("✓ Call counsel", "File the reply");

        ben.choose("File the reply", 3);
        assertThat(ben.items()).containsExactly("✓ Call counsel");
        assertThat(ben.toasts()).contains("Item of " + number + " removed");
        ben.act("Undo");
        assertThat(life.tally().items()).isEqualTo(2);
        look();
        assertThat(ben.items()).containsExactly("✓ Call counsel", "File the reply");
    }

    @Test
    void saysAtTheFieldWhatCannotBeTaken() {
        ben.turnTo("Checklist");

        ben.addItem("  ");

        assertThat(ben.problem("New item")).isEqualTo("A text is needed");
        assertThat(life.tally().items()).isZero();
    }

    @Test
    void showsAtOnceWhatAColleagueDoes() {
        ItemId item = byColleague(() -> life.item("File the reply"));
        look();
        ben.turnTo("Checklist");
        assertThat(ben.items()).containsExactly("File the reply");

        byColleague(() -> life.applied(life.check(item, true)));
        look();
        assertThat(ben.items()).containsExactly("✓ File the reply");

        ben.turnTo("Comments");
        byColleague(() -> life.comment("Called the **court**."));
        look();
        assertThat(ben.said()).containsExactly("<p>Called the <strong>court</strong>.</p>");
    }

    @Test
    void saysThatAnItemIsGone() {
        ItemId item = byColleague(() -> life.item("File the reply"));
        look();
        ben.turnTo("Checklist");
        byColleague(() -> life.applied(life.remove(item)));

        ben.check("File the reply");

        assertThat(ben.toasts()).contains("This item has been removed. Your change was not applied.");
        assertThat(ben.items()).isEmpty();
    }

    @Test
    void leavesWhatIsTypedAloneWhileOthersWork() {
        byColleague(() -> life.item("File the reply"));
        look();
        ben.turnTo("Checklist");
        ben.choose("File the reply", 0);
        ben.word("File the long reply");

        byColleague(() -> life.item("Call counsel"));
        look();
        assertThat(ben.editor().getValue()).isEqualTo("File the long reply");

        ben.turnTo("Comments");
        ben.type("Not sent yet");
        byColleague(() -> life.comment("Hello"));
        look();
        assertThat(ben.typed()).isEqualTo("Not sent yet");
        assertThat(ben.said()).containsExactly("<p>Hello</p>");
    }

    @Test
    void sendsComments() {
        ben.turnTo("Comments");
        ben.type("Called the court.\nNo answer.");

        ben.send();

        assertThat(ben.typed()).isEmpty();
        assertThat(ben.said()).containsExactly("<p>Called the court.<br>No answer.</p>".replace("<br>", "<br />\n"));
        assertThat(ben.parts()).contains("Comments 1");
        assertThat(life.tally().comments()).isEqualTo(1);
    }

    @Test
    void offersWhoCanBeMentioned() {
        ben.turnTo("Comments");
        String login = colleague.login().value();
        ben.type("Please, @" + login);

        ben.pressNamed("Mention " + colleague.name());

        assertThat(ben.typed()).isEqualTo("Please, @" + login + " ");
    }

    @Test
    void editsAndDeletesOwnCommentsOnly() {
        byColleague(() -> life.comment("Hers"));
        look();
        ben.turnTo("Comments");
        assertThat(ben.offers("Edit this comment")).isFalse();
        assertThat(ben.offers("Delete this comment")).isFalse();

        ben.type("His");
        ben.send();
        ben.pressNamed("Delete this comment");
        assertThat(ben.said()).hasSize(2);
        ben.confirm();

        assertThat(ben.said()).containsExactly("<p>Hers</p>");
    }

    @Test
    void asksBeforeAnUnsentCommentIsLost() {
        ben.turnTo("Comments");
        ben.type("Not sent yet");

        ben.pressNamed("Close");

        assertThat(ben.isAsking()).isTrue();
        assertThat(ben.typed()).isEqualTo("Not sent yet");
    }

    @Test
    void bringsBackACommentThatWasBegun() {
        ben.turnTo("Comments");
        ben.type("Not sent yet");
        Awaitility.await().pollInSameThread().until(() -> !drafts().isEmpty());

        LifeWindow later = LifeWindow.open(app, person, board.id(), number);
        assertThat(later.told()).startsWith("You typed a comment").endsWith("ago and have not sent it.");
        later.turnTo("Comments");
        assertThat(later.typed()).isEqualTo("Not sent yet");
        later.send();

        assertThat(life.tally().comments()).isEqualTo(1);
        Awaitility.await().pollInSameThread().until(() -> drafts().isEmpty());
    }

    @Test
    void staysOpenAfterSavingIfACommentIsUnsent() {
        ben.turnTo("Comments");
        ben.type("Not sent yet");
        ben.turnTo("Details");
        ben.fill("Client", "Acme");

        ben.press("Save");
        look();

        assertThat(ben.told()).isEqualTo("Saved. What you typed beside it has not been sent.");
        assertThat(board.now().matter(number).orElseThrow().client()).isEqualTo("Acme");
        ben.turnTo("Comments");
        assertThat(ben.typed()).isEqualTo("Not sent yet");
    }

    @Test
    void keepsWhatWasTypedReadableWhereTheMatterIsArchived() {
        ben.turnTo("Comments");
        ben.type("Not sent yet");

        board.carryOut(board.archive(board.now().matter(number).orElseThrow().id()));
        look();

        assertThat(ben.told()).isEqualTo("Docket has archived this matter. What you typed is still here.");
        assertThat(ben.typed()).isEqualTo("Not sent yet");
        assertThat(ben.offers("Copy what I typed")).isTrue();
        assertThat(ben.offers("Send")).isFalse();
    }

    @Test
    void showsADescriptionForReadingUntilSomebodyWantsToWrite() {
        MatterId matter = board.now().matter(number).orElseThrow().id();
        MatterDetails base = board.open(matter).details();
        board.carryOut(board.edit(matter, base, base.with(MatterField.DESCRIPTION, "Claim for **delay**.")));
        look();
        assertThat(ben.area("Description").getElement().hasAttribute("hidden")).isTrue();
        assertThat(ben.read()).isEqualTo("<p>Claim for <strong>delay</strong>.</p>");

        ben.pressNamed("Edit the description");

        assertThat(ben.area("Description").getElement().hasAttribute("hidden")).isFalse();
        assertThat(ben.area("Description").getValue()).isEqualTo("Claim for **delay**.");
    }

    @Test
    void tellsWhoIsMentioned() {
        byColleague(() -> life.comment("@" + person.login() + ", please look."));
        look();

        assertThat(ben.toasts()).contains(colleague.name() + " mentioned you on " + number + " Abbott v. Baxter");
    }

    @Test
    void tellsInWordsWhatHasBecomeOfIt() {
        byColleague(() -> life.item("File the reply"));
        byColleague(() -> life.comment("Secret"));
        ben.turnTo("Activity");
        assertThat(ben.activity())
                .containsExactly(
                        colleague.name() + " commented",
                        colleague.name() + " put “File the reply” on the checklist",
                        "Docket added this matter to Trial");

        byColleague(() -> life.item("Call counsel"));
        look();
        assertThat(ben.activity()).hasSize(4).first().asString().contains("Call counsel");

        ben.filter("Comments");
        assertThat(ben.activity()).containsExactly(colleague.name() + " commented");
    }

    @Test
    void saysSinceWhenTheMatterIsClosed() {
        assertThat(ben.closed()).isEmpty();

        MatterId matter = board.now().matter(number).orElseThrow().id();
        board.carryOut(board.move(matter, "Trial", "Closed"));
        look();
        assertThat(ben.closed()).startsWith("Closed on ");

        board.carryOut(board.move(matter, "Closed", "Trial"));
        look();
        assertThat(ben.closed()).isEmpty();
    }

    @Test
    void letsReadersReadOnly() {
        byColleague(() -> life.item("File the reply"));
        byColleague(() -> life.comment("Hello"));
        Person reader = PersonFixture.addOutsider(context, Role.MEMBER);
        board.let(reader.id(), BoardRole.READER);

        LifeWindow vic = LifeWindow.open(app, reader, board.id(), number);

        vic.turnTo("Checklist");
        assertThat(vic.items()).containsExactly("File the reply");
        assertThat(vic.offersToWrite()).isFalse();
        vic.turnTo("Comments");
        assertThat(vic.said()).containsExactly("<p>Hello</p>");
        assertThat(vic.offersToWrite()).isFalse();
    }

    private List<Draft> drafts() {
        DraftService kept = context.getBean(DraftService.class);
        return PersonFixture.as(person, () -> kept.all(board.id()));
    }

    private <T> T byColleague(Supplier<T> action) {
        return PersonFixture.as(colleague, action);
    }

    /** Lets what others did come to this window. */
    private void look() {
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();
        ben.poll();
    }
}
