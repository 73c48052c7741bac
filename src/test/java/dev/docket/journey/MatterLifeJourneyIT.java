package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.matter.BoardFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben and Cleo have the same matter open: what one does beside its fields, the other one sees. */
@BrowserTest
class MatterLifeJourneyIT {

    private static final Pattern REQUEST = Pattern.compile("v-r=uidl");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;
    private BoardPage cleo;

    @BeforeEach
    void open() {
        board = SmallBoard.in(application);
        ben = browsers.signedIn("ben").open(board.id());
        cleo = browsers.timed("cleo").open(board.id());
        ben.open("Bravo");
        cleo.open("Bravo");
    }

    @Test
    void showsACheckToTheOtherOneAtOnce() {
        turn(ben, "Checklist");
        turn(cleo, "Checklist");
        addItem("File the reply");
        addItem("Call counsel");
        cleo.poll();
        assertThat(item(cleo, "File the reply")).not().isChecked();

        item(ben, "File the reply").check();
        cleo.poll();

        assertThat(item(cleo, "File the reply")).isChecked();
        assertThat(item(cleo, "Call counsel")).not().isChecked();
        assertThat(tab(cleo, "Checklist 1/2")).isVisible();
        assertThat(cleo.card("Bravo")).containsText("1/2");
        assertThat(ben.card("Bravo")).containsText("1/2");
    }

    @Test
    void takesOneItemAfterTheOtherHoweverLongTheServerNeeds() {
        turn(ben, "Checklist");
        Locator field = ben.panel().field("New item");
        field.pressSequentially("File the reply");
        List<Route> held = hold();

        field.press("Enter");
        assertThat(field).hasValue("");
        field.press("Enter");
        field.pressSequentially("Call counsel");
        send(held);

        assertThat(item(ben, "File the reply")).isVisible();
        assertThat(field).hasValue("Call counsel");
        field.press("Enter");
        assertThat(item(ben, "Call counsel")).isVisible();
        assertThat(tab(ben, "Checklist 0/2")).isVisible();
        assertThat(field).hasValue("");
        assertThat(field).isFocused();
    }

    @Test
    void givesAnItemBackThatIsNotTaken() {
        turn(ben, "Checklist");
        Locator field = ben.panel().field("New item");
        field.fill("File the reply");
        ben.waitForSync("paused");
        Colleague.named("cleo", application).archive(board, "Bravo");

        field.press("Enter");

        assertThat(ben.panel().notice()).containsText("archived");
        assertThat(field).hasValue("File the reply");
    }

    @Test
    void showsACommentToTheOtherOneAndLeavesHisAlone() {
        turn(ben, "Comments");
        turn(cleo, "Comments");
        comment(cleo).fill("Still typing");
        comment(ben).fill("Called the **court**, @cleo.");

        ben.panel().button("Send").click();
        assertThat(comment(ben)).hasValue("");
        cleo.poll();

        assertThat(said(cleo).locator("strong")).hasText("court");
        assertThat(said(cleo).locator(".mention")).containsText("@Cleo");
        assertThat(comment(cleo)).hasValue("Still typing");
        assertThat(comment(cleo)).isFocused();
        assertThat(tab(cleo, "Comments 1")).isVisible();
        assertThat(ben.card("Bravo").locator(".comments")).containsText("1");
    }

    @Test
    void keepsWhatIsTypedAfterACommentInTheSameRequest() {
        turn(ben, "Comments");
        comment(ben).focus();
        List<Route> held = hold();

        ben.page().keyboard().type("Called the court");
        ben.page().keyboard().press("Control+Enter");
        ben.page().keyboard().type("They call back");
        send(held);

        assertThat(said(ben)).hasText(new String[] {"Called the court"});
        assertThat(comment(ben)).hasValue("They call back");
        comment(ben).press("Control+Enter");
        assertThat(said(ben)).hasText(new String[] {"Called the court", "They call back"});
        assertThat(comment(ben)).hasValue("");
        assertThat(comment(ben)).isFocused();
    }

    @Test
    void keepsWhatIsTypedAfterACommentThatIsUnderWay() {
        turn(ben, "Comments");
        comment(ben).fill("Called the court");
        ben.waitForSync("paused");
        List<Route> held = hold();

        comment(ben).press("Control+Enter");
        ben.page().waitForCondition(() -> !held.isEmpty());
        ben.page().keyboard().type("They call back");
        send(held);

        assertThat(said(ben)).hasText(new String[] {"Called the court"});
        assertThat(comment(ben)).hasValue("They call back");
    }

    @Test
    void savesAChangedCommentAsItStoodThen() {
        turn(ben, "Comments");
        comment(ben).fill("Called the court");
        comment(ben).press("Control+Enter");
        assertThat(said(ben)).hasText(new String[] {"Called the court"});
        ben.panel().button("Edit this comment").click();
        Locator editor = ben.panel().field("Edit this comment");
        assertThat(editor).isFocused();
        List<Route> held = hold();

        editor.press("End");
        ben.page().keyboard().type(" twice");
        ben.page().keyboard().press("Control+Enter");
        ben.page().keyboard().type(", they call back");
        assertThat(editor).hasValue("Called the court twice");
        send(held);

        assertThat(said(ben)).hasText(new String[] {"Called the court twice"});
        assertThat(editor).isHidden();
    }

    @Test
    void tellsInWordsWhatHasBecomeOfIt() {
        turn(ben, "Checklist");
        addItem("File the reply");
        turn(cleo, "Activity");
        cleo.poll();

        assertThat(cleo.panel().self().locator(".activity-row").first())
                .containsText("put “File the reply” on the checklist");
    }

    @Test
    void isThereOnAPhone() {
        ben.page().setViewportSize(390, 844);

        turn(ben, "Checklist");
        addItem("File the reply");

        assertThat(item(ben, "File the reply")).isVisible();
        assertThat(tab(ben, "Activity")).isAttached();
    }

    private void addItem(String text) {
        ben.panel().field("New item").fill(text);
        ben.panel().button("Add").click();
        assertThat(item(ben, text)).isVisible();
    }

    private static Locator item(BoardPage page, String text) {
        return page.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Keeps Ben's requests from the server. */
    private List<Route> hold() {
        List<Route> held = new ArrayList<>();
        ben.page().route(REQUEST, held::add);
        return held;
    }

    private void send(List<Route> held) {
        ben.page().unroute(REQUEST);
        held.forEach(Route::resume);
    }

    private static Locator said(BoardPage page) {
        return page.panel().self().locator(".comment .markdown");
    }

    private static Locator comment(BoardPage page) {
        return page.panel().field("Comment");
    }

    private static Locator tab(BoardPage page, String name) {
        return page.page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    private static void turn(BoardPage page, String name) {
        tab(page, name).click();
    }
}
