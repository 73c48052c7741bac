package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import dev.docket.sync.BoardFeeds;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class ArchiveViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private BrowserlessUIContext window;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void saysWhatTheArchiveIsForWhileItIsEmpty() {
        open(Role.MEMBER);

        assertThat(window.find(Paragraph.class).single().getText()).startsWith("Nothing is archived on this board.");
        assertThat(grid().isVisible()).isFalse();
    }

    @Test
    void restoresAMatter() {
        archive("Abbott v. Baxter");
        open(Role.MEMBER);

        restore();

        assertThat(board.titles("Trial")).containsExactly("Abbott v. Baxter");
        assertThat(notices()).singleElement().asString().endsWith("is back on the board");
        assertThat(grid().isVisible()).isFalse();
    }

    @Test
    void saysWhyAMatterCannotComeBack() {
        archive("Abbott v. Baxter");
        board.add("Trial", "Cole v. Dyer");
        board.change((id, origin, of) -> new BoardCommand.LimitStage(id, origin, of, board.stage("Trial"), 1, true));
        open(Role.MEMBER);

        restore();

        assertThat(notices()).containsExactly("Trial takes no more matters: its limit of 1 is reached.");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void findsByWordsAndSaysIfThereIsNone() {
        archive("Abbott v. Baxter");
        archive("Cole v. Dyer");
        open(Role.MEMBER);

        search("cole");
        assertThat(rows()).isEqualTo(1);
        assertThat(new GridTester<>(grid()).getCellText(0, 1)).isEqualTo("Cole v. Dyer");

        search("hill");
        assertThat(window.find(Paragraph.class).single().getText()).contains("hill");
    }

    @Test
    void showsWhatAColleagueArchivesMeanwhile() {
        open(Role.MEMBER);

        MatterId matter = archive("Abbott v. Baxter");
        follow();
        assertThat(rows()).isEqualTo(1);

        board.carryOut(board.restore(matter));
        follow();
        assertThat(grid().isVisible()).isFalse();
    }

    @Test
    void letsAdministratorsDeleteForGoodAfterAQuestion() {
        MatterId matter = archive("Abbott v. Baxter");
        open(Role.ADMINISTRATOR);
        delete();
        assertThat(rows()).isEqualTo(1);

        ConfirmDialog question = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));

        assertThat(notices()).singleElement().asString().endsWith("was deleted for good");
        assertThat(board.attempt(board.restore(matter))).isNotNull();
        assertThat(grid().isVisible()).isFalse();
    }

    @Test
    void offersReadersToLookOnly() {
        archive("Abbott v. Baxter");
        open(Role.READER);

        assertThat(rows()).isEqualTo(1);
        assertThat(grid().getColumnByKey("actions")).isNull();
    }

    @Test
    void takesTheArchiveFromWhomeverIsRemoved() {
        archive("Abbott v. Baxter");
        var vic = PersonFixture.add(context, Role.READER);
        open(vic);

        board.letGo(vic.id());
        follow();

        assertThat(window.find(ArchiveGrid.class).exists()).isFalse();
    }

    private MatterId archive(String title) {
        MatterId matter = board.add("Trial", title);
        board.carryOut(board.archive(matter));
        return matter;
    }

    private void open(Role role) {
        open(PersonFixture.add(context, role));
    }

    private void open(Person person) {
        window = app.newUser(AccountFixture.signedIn(person)).newWindow();
        window.navigate("boards/" + board.id().value() + "/archive", Component.class);
        follow();
    }

    /** As if somebody had looked at the board, and the next poll came. */
    private void follow() {
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();
        window.activate();
        UI ui = window.getUI();
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }

    private ArchiveGrid grid() {
        window.activate();
        return window.find(ArchiveGrid.class).all().stream().findFirst().orElseGet(() -> hidden(window.getUI()));
    }

    private static ArchiveGrid hidden(Component parent) {
        return parent.getChildren()
                .map(child -> child instanceof ArchiveGrid grid ? grid : hidden(child))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private int rows() {
        return new GridTester<>(grid()).size();
    }

    private void search(String text) {
        window.activate();
        window.find(TextField.class).single().setValue(text);
    }

    private void restore() {
        ((Button) actions().getChildren().findFirst().orElseThrow()).click();
    }

    private void delete() {
        ((Button) actions().getChildren().skip(1).findFirst().orElseThrow()).click();
    }

    private Component actions() {
        return new GridTester<>(grid()).getCellComponent(0, "actions");
    }

    private List<String> notices() {
        return Toasts.texts(window);
    }
}
