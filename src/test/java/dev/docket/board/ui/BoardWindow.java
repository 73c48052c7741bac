package dev.docket.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.router.QueryParameters;
import dev.docket.finding.BoardQuery;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.sync.ui.SyncIndicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.JsonNode;

/** A window of somebody's browser with a board in it, and what its elements would tell the server. */
final class BoardWindow {

    private final BrowserlessUIContext window;

    private BoardWindow(BrowserlessUIContext window) {
        this.window = window;
    }

    static BoardWindow open(SecuredBrowserlessApplicationContext<Authentication> app, Person person, BoardId board) {
        BrowserlessUIContext window =
                app.newUser(AccountFixture.signedIn(person)).newWindow();
        window.navigate("boards/" + board.value(), BoardView.class);
        return new BoardWindow(window).waitForBoard();
    }

    /** What there is to see: as after a response. */
    private void look() {
        window.activate();
        ui().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    }

    BrowserlessUIContext window() {
        return window;
    }

    /** A loaded machine may not read the board within the time that a view waits: then it polls, as a browser would. */
    private BoardWindow waitForBoard() {
        Awaitility.await().pollInSameThread().until(() -> {
            window.activate();
            boolean there = window.find(BoardCanvas.class).exists();
            if (!there) {
                poll();
            }
            return there;
        });
        return this;
    }

    /** Another tab of the same browser. */
    BoardWindow another(BoardId board) {
        BrowserlessUIContext tab = window.getUser().newWindow();
        tab.navigate("boards/" + board.value(), BoardView.class);
        return new BoardWindow(tab).waitForBoard();
    }

    List<String> cards(String stage) {
        look();
        return column(stage).drawn().stream()
                .map(card -> card.getElement().getPropertyRaw("matter"))
                .map(matter -> matter.toString().replaceAll(".*\"number\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    MatterCard card(String stage, int index) {
        look();
        return column(stage).drawn().get(index);
    }

    void poll() {
        window.activate();
        ComponentUtil.fireEvent(ui(), new PollEvent(ui(), true));
    }

    int pollInterval() {
        return ui().getPollInterval();
    }

    void startDrag() {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new BoardCanvas.DragStartEvent(canvas(), true));
    }

    void endDrag() {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new BoardCanvas.DragEndEvent(canvas(), true));
    }

    void drop(String matter, String stage, String above, String below) {
        drop(matter, stage, above, below, "");
    }

    void drop(String matter, String stage, String above, String below, String lane) {
        window.activate();
        StageColumn column = column(stage);
        ComponentUtil.fireEvent(column, new StageColumn.DropEvent(column, true, matter, above, below, lane, ""));
    }

    /** An earlier page of the tab has left this. */
    void remember(JsonNode left) {
        window.activate();
        TabMemory memory = window.find(TabMemory.class).single();
        ComponentUtil.fireEvent(memory, new TabMemory.RememberedEvent(memory, true, left));
    }

    /** Drags a card onto an empty column. */
    void drag(String matter, String stage) {
        startDrag();
        drop(matter, stage, "", "");
        endDrag();
    }

    void wantMore(String stage) {
        wantMore(stage, "");
    }

    void wantMore(String stage, String lane) {
        window.activate();
        StageColumn column = column(stage);
        ComponentUtil.fireEvent(column, new StageColumn.MoreEvent(column, true, lane));
    }

    /** The lines of the lanes as the canvas tells of them, from the top: "Ada 3". */
    List<String> lanes() {
        look();
        Object lanes = canvas().getElement().getPropertyRaw("lanes");
        return lanes == null
                ? List.of()
                : Pattern.compile("\"name\":\"([^\"]*)\",\"count\":([0-9]+)")
                        .matcher(lanes.toString())
                        .results()
                        .map(line -> line.group(1) + " " + line.group(2))
                        .toList();
    }

    void fold(String lane, boolean folded) {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new LaneLines.FoldEvent(canvas(), true, lane, folded));
    }

    String status() {
        window.activate();
        return window.find(SyncIndicator.class)
                .single()
                .getElement()
                .getPropertyRaw("status")
                .toString();
    }

    Optional<Toast> notice() {
        return Toasts.of(window).stream().findFirst();
    }

    /** What the open notices say, except about what the user did himself. */
    List<String> toasts() {
        return Stream.concat(toasts(false).stream(), Toasts.passing(window)).toList();
    }

    /** What the open notices say about what the user did himself. */
    List<String> ownToasts() {
        return toasts(true);
    }

    private List<String> toasts(boolean own) {
        return Toasts.of(window).stream()
                .filter(toast -> toast instanceof Notice notice && notice.isOwn() == own)
                .map(Toast::text)
                .toList();
    }

    /** Goes to a board, or to a matter on it, of which the parameters ask for a part. */
    void go(String path, String parameters) {
        window.activate();
        ui().navigate(path, QueryParameters.fromString(parameters));
    }

    /** Sees a part of the board from now on, as if its address had asked for it. */
    void look(String parameters) {
        window.activate();
        Map<String, List<String>> asked = QueryParameters.fromString(parameters).getParameters();
        window.find(BoardScreen.class).single().look(BoardQuery.of(asked));
    }

    /** A component with all that stands in it. */
    static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(BoardWindow::below));
    }

    /** Selects a card, or lets go of it. */
    void select(String number) {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new SelectionKeys.SelectEvent(canvas(), true, number, false));
    }

    /** The numbers of the cards that look selected. */
    List<String> selected() {
        look();
        return window.find(StageColumn.class).all().stream()
                .flatMap(column -> column.drawn().stream())
                .filter(card -> card.getElement().getProperty("selected", false))
                .flatMap(card -> card.number().stream())
                .toList();
    }

    /** Moves what is selected to the stage that stands there in the row, from 0. */
    void moveSelected(int stage) {
        window.activate();
        new MenuBarTester<>(selectionMenu()).clickItem(0, stage);
    }

    /** Makes the person who stands there in the list of people, from 0, responsible for what is selected. */
    void assignSelected(int person) {
        window.activate();
        new MenuBarTester<>(selectionMenu()).clickItem(1, person);
    }

    void tagSelected(String tag) {
        window.activate();
        new MenuBarTester<>(selectionMenu()).clickItem("Tag…", tag);
    }

    void archiveSelected() {
        window.activate();
        new MenuBarTester<>(selectionMenu()).clickItem("Archive");
    }

    private MenuBar selectionMenu() {
        return window.find(MenuBar.class, window.find(SelectionBar.class).single())
                .single();
    }

    /** Presses the keys that take back. */
    void undo() {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new HistoryKeys.UndoEvent(canvas(), true));
    }

    /** Presses the keys that do again. */
    void redo() {
        window.activate();
        ComponentUtil.fireEvent(canvas(), new HistoryKeys.RedoEvent(canvas(), true));
    }

    boolean offers(String button) {
        window.activate();
        return window.find(Button.class).withText(button).exists();
    }

    /** Presses a button of what stands at the foot of the page. */
    void act(String button) {
        Toasts.press(window, button);
    }

    void click(String button) {
        window.activate();
        window.test(window.find(Button.class).withText(button).single()).click();
    }

    /** Switches something on or off in the person's menu, if it is not so yet. */
    void choose(String label, boolean on) {
        window.activate();
        MenuBar menu = window.find(MenuBar.class).all().stream()
                .filter(bar -> bar.hasClassName("docket-person-menu"))
                .findFirst()
                .orElseThrow();
        List<MenuItem> items = menu.getItems().getFirst().getSubMenu().getItems();
        int index = items.stream().map(MenuItem::getText).toList().indexOf(label);
        if (items.get(index).isChecked() != on) {
            new MenuBarTester<>(menu).clickItem(0, index);
        }
    }

    boolean isWritable() {
        look();
        return window.find(StageColumn.class).all().stream()
                .allMatch(column -> column.getElement().getProperty("writable", false));
    }

    UI ui() {
        return window.getUI();
    }

    void leave() {
        window.activate();
        window.navigate("import", Component.class);
    }

    private BoardCanvas canvas() {
        return window.find(BoardCanvas.class).single();
    }

    /** The stages from left to right. */
    List<String> stages() {
        look();
        return window.find(StageColumn.class).all().stream()
                .map(column -> column.getElement().getProperty("stage"))
                .toList();
    }

    String boardName() {
        window.activate();
        return window.find(H1.class).single().getText();
    }

    List<ColumnMenu> menus() {
        look();
        return window.find(ColumnMenu.class).all();
    }

    StageColumn column(String stage) {
        look();
        return window.find(StageColumn.class).all().stream()
                .filter(column -> stage.equals(column.getElement().getProperty("stage")))
                .findFirst()
                .orElseThrow();
    }
}
