package dev.docket.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.ui.ActivityPanel;
import dev.docket.matter.ui.CommentField;
import dev.docket.matter.ui.ItemField;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.matter.ui.MatterTabs;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.security.core.Authentication;

/** A window of somebody's browser with a matter open beside its board, and what is done there beside its fields. */
final class LifeWindow {

    private final BrowserlessUIContext window;

    private LifeWindow(BrowserlessUIContext window) {
        this.window = window;
    }

    static LifeWindow open(
            SecuredBrowserlessApplicationContext<Authentication> app,
            Person person,
            BoardId board,
            MatterNumber matter) {
        BrowserlessUIContext window =
                app.newUser(AccountFixture.signedIn(person)).newWindow();
        window.navigate("boards/" + board.value() + "/matters/" + matter, BoardView.class);
        LifeWindow opened = new LifeWindow(window);
        Awaitility.await().pollInSameThread().until(() -> {
            opened.poll();
            return window.find(MatterPanel.class).exists();
        });
        return opened;
    }

    /** The same window, once a matter is open in it. */
    static LifeWindow beside(BoardWindow board) {
        return new LifeWindow(board.window());
    }

    void poll() {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), true));
    }

    /** Turns to a part by the start of its name. */
    void turnTo(String part) {
        window.activate();
        window.find(MatterTabs.class)
                .single()
                .setSelectedTab(window.find(Tab.class).all().stream()
                        .filter(tab -> tab.getLabel().startsWith(part))
                        .findFirst()
                        .orElseThrow());
    }

    List<String> parts() {
        window.activate();
        return window.find(Tab.class).all().stream().map(Tab::getLabel).toList();
    }

    /** The items in order; those that are done with a sign before them. */
    List<String> items() {
        window.activate();
        return window.find(Checkbox.class).all().stream()
                .map(box -> (box.getValue() ? "✓ " : "") + box.getLabel())
                .toList();
    }

    /** As the browser tells of an item; the field is empty by then. */
    void addItem(String text) {
        window.activate();
        ItemField field = window.find(ItemField.class).single();
        ComponentUtil.fireEvent(field, new ItemField.EntryEvent(field, true, text, ""));
    }

    void check(String item) {
        window.activate();
        window.test(box(item)).click();
    }

    /** Chooses from the menu of an item, by the place in it. */
    void choose(String item, int place) {
        window.activate();
        Component row = box(item).getParent().orElseThrow();
        MenuBar menu = window.find(MenuBar.class, row).single();
        new MenuBarTester<>(menu).clickItem(0, place);
    }

    /** Types into the field that is open in the row of an item. */
    void word(String text) {
        window.activate();
        window.test(editor()).setValue(text);
    }

    TextField editor() {
        window.activate();
        return window.find(TextField.class).all().stream()
                .filter(field -> field.getAriaLabel().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What the field at which nothing could be taken says. */
    String problem(String label) {
        window.activate();
        return field(label).getErrorMessage();
    }

    void type(String comment) {
        window.activate();
        window.test(area("Comment")).setValue(comment);
    }

    /** Sends the comment as it stands. */
    void send() {
        window.activate();
        CommentField field = (CommentField) area("Comment").getParent().orElseThrow();
        ComponentUtil.fireEvent(field, new CommentField.SendEvent(field, true, typed()));
    }

    TextArea area(String label) {
        window.activate();
        return window.find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    String typed() {
        return area("Comment").getValue();
    }

    /** Fills in a field of the matter. */
    void fill(String label, String value) {
        window.activate();
        window.test(field(label)).setValue(value);
    }

    /** The comments as they are shown, in HTML. */
    List<String> said() {
        return markdown("comment");
    }

    /** The description as it is shown for reading, in HTML. */
    String read() {
        return markdown("reading").getFirst();
    }

    private List<String> markdown(String around) {
        window.activate();
        return window.find(Component.class).all().stream()
                .filter(each -> each.getElement().getClassList().contains(around))
                .flatMap(Component::getChildren)
                .filter(each -> each.getElement().getClassList().contains("markdown"))
                .map(each -> each.getElement().getProperty("innerHTML").strip())
                .toList();
    }

    List<String> activity() {
        window.activate();
        ActivityPanel panel = window.find(ActivityPanel.class).single();
        return window.find(Span.class, panel).all().stream().map(Span::getText).toList();
    }

    @SuppressWarnings("unchecked")
    void filter(String label) {
        window.activate();
        ActivityPanel panel = window.find(ActivityPanel.class).single();
        window.test((Select<Object>) window.find(Select.class, panel).single()).selectItem(label);
    }

    /** Presses a button of what stands at the foot of the page. */
    void act(String button) {
        Toasts.press(window, button);
    }

    void press(String button) {
        window.activate();
        window.test(window.find(Button.class).withText(button).single()).click();
    }

    /** Presses the button that is only a picture. */
    void pressNamed(String name) {
        window.activate();
        window.test(window.find(Button.class).all().stream()
                        .filter(button ->
                                button.getAriaLabel().filter(name::equals).isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    boolean offers(String name) {
        window.activate();
        return window.find(Button.class).all().stream()
                .anyMatch(button -> name.equals(button.getText())
                        || button.getAriaLabel().filter(name::equals).isPresent());
    }

    boolean offersToWrite() {
        window.activate();
        return Stream.concat(
                        window.find(TextField.class).all().stream()
                                .filter(field -> "New item".equals(field.getLabel())),
                        window.find(TextArea.class).all().stream().filter(area -> "Comment".equals(area.getLabel())))
                .anyMatch(field -> !field.getElement().hasAttribute("readonly"));
    }

    boolean isAsking() {
        window.activate();
        return window.find(ConfirmDialog.class).exists();
    }

    void confirm() {
        window.activate();
        ConfirmDialog question = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    List<String> toasts() {
        return Toasts.texts(window);
    }

    /** Since when it is closed, as its head says. */
    String closed() {
        window.activate();
        return window.find(Span.class).withClassName("matter-closed").all().stream()
                .map(Span::getText)
                .findFirst()
                .orElse("");
    }

    /** The quiet line above the fields. */
    String told() {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                .filter(line -> line.getElement().getParent().getClassList().contains("matter-notice"))
                .map(Paragraph::getText)
                .findFirst()
                .orElse("");
    }

    private TextField field(String label) {
        return window.find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Checkbox box(String item) {
        return window.find(Checkbox.class).all().stream()
                .filter(box -> item.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
