package dev.docket.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** A window with a board in it, at whose menus and dialogs an administrator works. */
final class EditingWindow {

    private final BoardWindow board;
    private final BrowserlessUIContext window;

    private EditingWindow(BoardWindow board) {
        this.board = board;
        this.window = board.window();
    }

    static EditingWindow open(SecuredBrowserlessApplicationContext<Authentication> app, Person person, BoardId board) {
        return new EditingWindow(BoardWindow.open(app, person, board));
    }

    /** Clicks through the menu of a column. */
    void choose(String stage, String... path) {
        window.activate();
        ColumnMenu menu = window.find(ColumnMenu.class).all().stream()
                .filter(each -> stage.equals(each.getElement().getParent().getProperty("stage")))
                .findFirst()
                .orElseThrow();
        click(menu, path);
    }

    void chooseForBoard(String item) {
        window.activate();
        click(window.find(BoardMenu.class).single(), item);
    }

    void type(String text) {
        inDialog()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .forEach(field -> field.setValue(text));
    }

    void tick(String label, boolean on) {
        checkbox(label).setValue(on);
    }

    boolean isTicked(String label) {
        return checkbox(label).getValue();
    }

    void press(String label) {
        window.activate();
        Button button = window.find(Button.class).withText(label).single();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    void confirm() {
        window.activate();
        ConfirmDialog question = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(question, new ConfirmDialog.ConfirmEvent(question, true));
        question.close();
    }

    boolean isAsking() {
        window.activate();
        return !window.find(FieldDialog.class).all().isEmpty();
    }

    String problem() {
        window.activate();
        return window.find(TextField.class, window.find(FieldDialog.class).single())
                .single()
                .getErrorMessage();
    }

    List<String> notices() {
        return Toasts.texts(window);
    }

    Optional<BoardRole> role(Person person) {
        return select(person).getValue();
    }

    /** Chooses what somebody may do; null for nothing. */
    void give(Person person, @Nullable BoardRole role) {
        Select<Optional<BoardRole>> select = select(person);
        window.test(select).selectItem(select.getItemLabelGenerator().apply(Optional.ofNullable(role)));
    }

    <T extends Component> T find(Class<T> type, String... classNames) {
        window.activate();
        return window.find(type).withClassName(classNames).single();
    }

    /** After how many days the cards of a stage stand out; 0 for never. */
    List<Integer> expected(String stage) {
        return board.column(stage).drawn().stream()
                .map(card -> card.getElement().getProperty("expected", 0))
                .toList();
    }

    List<String> stages() {
        return board.stages();
    }

    String boardName() {
        return board.boardName();
    }

    void poll() {
        board.poll();
    }

    private Stream<Component> inDialog() {
        return dialog().getChildren().flatMap(Component::getChildren);
    }

    private FieldDialog dialog() {
        window.activate();
        return window.find(FieldDialog.class).single();
    }

    private Checkbox checkbox(String label) {
        return inDialog()
                .filter(Checkbox.class::isInstance)
                .map(Checkbox.class::cast)
                .filter(box -> label.equals(box.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private Select<Optional<BoardRole>> select(Person person) {
        window.activate();
        return (Select<Optional<BoardRole>>) window.find(MemberField.class).all().stream()
                .filter(row -> row.account().equals(person.id()))
                .flatMap(MemberField::getChildren)
                .filter(Select.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static void click(MenuBar menu, String... path) {
        List<MenuItem> items = menu.getItems().getFirst().getSubMenu().getItems();
        for (String label : path) {
            MenuItem item = items.stream()
                    .filter(each -> each.getText().equals(label))
                    .findFirst()
                    .orElseThrow();
            items = item.getSubMenu().getItems();
            if (items.isEmpty()) {
                ComponentUtil.fireEvent(item, new ClickEvent<MenuItem>(item));
            }
        }
    }
}
