package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import dev.docket.database.DatabaseTest;
import dev.docket.database.TroubledPool;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardService;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeFixture;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardFeeds;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;

/** The database breaks off in the middle of what somebody is doing. */
@DatabaseTest
@Import(TroubledPool.InPlace.class)
class LostAnswerViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TroubledPool pool;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
    }

    @AfterEach
    void close() {
        pool.goAway(false);
        pool.loseAnswers(0);
        PersonFixture.signOut();
        app.close();
    }

    @Test
    void takesTheSameWishAgainForTheSameCommand() {
        PersonFixture.signIn(PersonFixture.add(context, Role.ADMINISTRATOR));
        BoardCommandRunner runner = new BoardCommandRunner(
                board.id(),
                context.getBean(BoardService.class),
                new RefusalText((key, values) -> key, context.getBean(Clock.class)),
                key -> key);
        BoardCommandRunner.Wish wish = (id, origin, of) -> new BoardCommand.AddStage(id, origin, of, null, "Mediation");
        pool.loseAnswers(1);

        assertThat(runner.run(wish)).contains("board.unsaved");
        assertThat(runner.run(wish)).isEmpty();

        assertThat(stages()).containsOnlyOnce("Mediation");
        assertThat(runner.run(wish)).isPresent();
    }

    @Test
    void makesUpForWhatAnOpenMatterMissed() {
        Person person = PersonFixture.add(context, Role.MEMBER);
        Person colleague = PersonFixture.add(context, Role.MEMBER);
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        MatterLifeFixture life = new MatterLifeFixture(board, matter, context);
        LifeWindow ben =
                LifeWindow.open(app, person, board.id(), board.open(matter).number());
        ben.turnTo("Checklist");
        PersonFixture.as(colleague, () -> life.item("File the reply"));
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();

        pool.goAway(true);
        ben.poll();
        assertThat(ben.items()).isEmpty();
        pool.goAway(false);
        ben.poll();

        assertThat(ben.items()).containsExactly("File the reply");
    }

    @Test
    void opensAMatterAsSoonAsItCan() {
        Person person = PersonFixture.add(context, Role.MEMBER);
        MatterId first = board.add("Trial", "Abbott v. Baxter");
        MatterId second = board.add("Trial", "Crane v. Dale");
        BoardWindow ben = BoardWindow.open(app, person, board.id());
        BrowserlessUIContext window = ben.window();
        MatterNumber number = board.open(second).number();
        open(window, board.open(first).number());
        assertThat(panel(window)).contains("Abbott v. Baxter");

        pool.goAway(true);
        window.activate();
        window.find(OpenBoard.class).single().open(number);
        assertThat(notices(window)).anyMatch(text -> text.contains(number + " opens as soon"));
        pool.goAway(false);
        ben.poll();

        assertThat(panel(window)).contains(number.value());
    }

    @Test
    void readsTheArchiveAgainAsSoonAsItCan() {
        Person person = PersonFixture.add(context, Role.MEMBER);
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        BrowserlessUIContext window =
                app.newUser(AccountFixture.signedIn(person)).newWindow();
        window.navigate("boards/" + board.id().value() + "/archive", ArchiveView.class);
        board.carryOut(board.archive(matter));
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();

        pool.goAway(true);
        poll(window);
        assertThat(archive(window)).contains("The database does not answer");
        pool.goAway(false);
        poll(window);

        assertThat(archive(window)).doesNotContain("The database does not answer");
        assertThat(window.find(ArchiveGrid.class).single().isVisible()).isTrue();
    }

    private static String archive(BrowserlessUIContext window) {
        window.activate();
        return window.find(OpenArchive.class).single().getElement().getTextRecursively();
    }

    private static void poll(BrowserlessUIContext window) {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), true));
    }

    private void open(BrowserlessUIContext window, MatterNumber number) {
        window.navigate("boards/" + board.id().value() + "/matters/" + number, BoardView.class);
    }

    private static String panel(BrowserlessUIContext window) {
        window.activate();
        return window.find(MatterPanel.class).single().getElement().getOuterHTML();
    }

    private static List<String> notices(BrowserlessUIContext window) {
        return Toasts.texts(window);
    }

    private List<String> stages() {
        return board.now().stages().stream().map(stage -> stage.name()).toList();
    }
}
