package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.docket.database.DatabaseTest;
import dev.docket.database.TroubledPool;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.TestPropertySource;

/** Intake holds One above Two. The database is away while Ben works, and nothing is tried a second time by itself. */
@DatabaseTest
@Import(TroubledPool.InPlace.class)
@TestPropertySource(properties = "docket.sync.retry-attempts=0")
class UnsavedViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TroubledPool pool;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterId one;
    private String number;
    private BoardWindow ben;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        board.add("Intake", "Two");
        one = board.add("Intake", "One");
        number = board.open(one).number().value();
        ben = BoardWindow.open(app, PersonFixture.add(context, Role.MEMBER), board.id());
    }

    @AfterEach
    void close() {
        pool.goAwayForAll(false);
        app.close();
    }

    @Test
    void saysInOneNoticeHowMuchWasNotSaved() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        waitForNotice(number + " could not be saved.");
        type("Abbott v. Baxter");
        type("Cole v. Dyer");

        waitForNotice("3 changes could not be saved.");
        assertThat(ben.toasts()).isEmpty();
    }

    @Test
    void listsWhatWasNotSaved() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        type("Abbott v. Baxter");

        waitForNotice("2 changes could not be saved.");
        ben.act("See what");

        assertThat(rows())
                .containsExactly(number + " One: Move to Pleading", "“Abbott v. Baxter”: New matter in Intake");
    }

    @Test
    void sendsAllOfItAgainAndDoesItOnce() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        type("Abbott v. Baxter");
        waitForNotice("2 changes could not be saved.");
        ben.act("Retry all");
        waitForNotice("2 changes could not be saved.");

        pool.goAwayForAll(false);
        ben.act("Retry all");

        waitUntil(() -> notice().isEmpty());
        assertThat(board.titles("Pleading")).containsExactly("One");
        assertThat(board.titles("Intake")).containsExactly("Abbott v. Baxter", "Two");
    }

    @Test
    void letsGoOfOneThingOrOfAllAfterAQuestion() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        type("Abbott v. Baxter");
        type("Cole v. Dyer");
        waitForNotice("3 changes could not be saved.");
        ben.act("See what");

        discard("Cole v. Dyer");
        assertThat(rows()).hasSize(2);
        ben.click("Discard all");
        assertThat(rows()).hasSize(2);
        confirm();

        assertThat(notice()).isEmpty();
        pool.goAwayForAll(false);
        assertThat(board.titles("Pleading")).isEmpty();
    }

    /** Pressed twice: the second press may have been on its way already. */
    @Test
    void opensItsListOnce() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        type("Abbott v. Baxter");
        waitForNotice("2 changes could not be saved.");
        ben.act("See what");
        ben.act("See what");

        assertThat(ben.window().find(UnsavedDialog.class).all()).hasSize(1);
    }

    /** A press on what is taken away and made anew would come to nothing. */
    @Test
    void leavesWhatIsListedWhereItIs() {
        pool.goAwayForAll(true);
        ben.drag(number, "Pleading");
        type("Abbott v. Baxter");
        waitForNotice("2 changes could not be saved.");
        ben.act("See what");
        List<ListItem> listed = ben.window().find(ListItem.class).all();

        type("Cole v. Dyer");
        waitForNotice("3 changes could not be saved.");
        discard("Abbott v. Baxter");

        assertThat(ben.window().find(ListItem.class).all()).hasSize(2).contains(listed.getFirst());
        assertThat(rows()).containsExactly(number + " One: Move to Pleading", "“Cole v. Dyer”: New matter in Intake");
    }

    @Test
    void asksBeforeTheBoardIsLeft() {
        pool.goAwayForAll(true);
        type("Abbott v. Baxter");
        waitForNotice("“Abbott v. Baxter” could not be saved.");
        pool.goAwayForAll(false);

        ben.go("boards", "");
        confirm();

        assertThat(ben.window().find(OpenBoard.class).exists()).isFalse();
        assertThat(board.titles("Intake")).containsExactly("One", "Two");
    }

    @Test
    void sendsAgainWhatWasUnderWayWhenTheBoardWasLeft() {
        pool.hangForOthers();
        ben.drag(number, "Pleading");
        ben.go("boards", "");
        assertThat(ben.window().find(OpenBoard.class).exists()).isFalse();
        pool.goAwayForAll(true);
        waitForNotice(number + " could not be saved.");
        pool.goAwayForAll(false);

        ben.act("Retry");

        waitUntil(() -> notice().isEmpty());
        assertThat(board.titles("Pleading")).containsExactly("One");
    }

    @Test
    void sendsAgainAnItemThatWasUnderWayWhenTheBoardWasLeft() {
        ben.go("boards/" + board.id().value() + "/matters/" + number, "");
        LifeWindow panel = LifeWindow.beside(ben);
        panel.turnTo("Checklist");
        pool.hangForOthers();
        panel.addItem("Call the court");
        ben.go("boards", "");
        pool.goAwayForAll(true);
        waitForNotice(number + " could not be saved.");
        pool.goAwayForAll(false);

        ben.act("Retry");

        waitUntil(() -> notice().isEmpty());
        ben.go("boards/" + board.id().value() + "/matters/" + number, "");
        panel.turnTo("Checklist");
        assertThat(panel.items()).containsExactly("Call the court");
    }

    @Test
    void saysWhyATitleIsNoneThatIsSentAgainAfterTheBoardWasLeft() {
        String title = "Abbott ".repeat(100);
        pool.hangForOthers();
        type(title);
        ben.go("boards", "");
        pool.goAwayForAll(true);
        waitUntil(() -> notice().isPresent());
        pool.goAwayForAll(false);

        ben.act("Retry");

        waitUntil(() -> ben.toasts().stream().anyMatch(told -> told.contains(title.strip())));
        assertThat(notice()).isEmpty();
    }

    @Test
    void takesNoMoreThanAnybodyWouldLookThrough() {
        pool.goAwayForAll(true);
        for (int i = 0; i < Unsaved.MOST; i++) {
            type("Matter " + i);
        }

        waitForNotice("50 changes could not be saved.");

        type("One more");
        ben.drag(number, "Pleading");

        assertThat(String.valueOf(ben.column("Intake").getElement().getPropertyRaw("refused")))
                .contains("One more")
                .contains("no more are taken");
        assertThat(ben.ownToasts()).singleElement().asString().contains("no more are taken");
    }

    private void type(String title) {
        StageColumn column = ben.column("Intake");
        ComponentUtil.fireEvent(column, new QuickAdd.TitleEvent(column, true, title, ""));
    }

    private void discard(String title) {
        Button button = ben.window().find(Button.class).all().stream()
                .filter(each -> each.getAriaLabel()
                        .filter(label -> label.contains(title))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        ben.window().test(button).click();
    }

    private void confirm() {
        look();
        ConfirmDialog question = ben.window().find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
    }

    /** As after a response. */
    private void look() {
        ben.window().activate();
        ben.ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    private void waitForNotice(String text) {
        waitUntil(() -> notice().filter(text::equals).isPresent());
    }

    /** An answer that comes late enters with a poll. */
    private void waitUntil(BooleanSupplier condition) {
        Awaitility.await().pollInSameThread().until(() -> {
            ben.poll();
            return condition.getAsBoolean();
        });
    }

    private Optional<String> notice() {
        return Toasts.of(ben.window()).stream()
                .filter(UnsavedNotice.class::isInstance)
                .map(Toast::text)
                .findFirst();
    }

    private List<String> rows() {
        ben.window().activate();
        return ben.window().find(ListItem.class).all().stream()
                .map(row -> row.getChildren()
                        .filter(Span.class::isInstance)
                        .map(span -> ((Span) span).getText())
                        .reduce((subject, what) -> subject + ": " + what)
                        .orElse(""))
                .toList();
    }
}
