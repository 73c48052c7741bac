package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Has no mouse. */
final class KeyboardHands implements Hands {

    private static final String FOCUS_LISTED = """
            () => document.activeElement?.closest('[role=menu], [role=listbox], vaadin-select-overlay') !== null
            """;

    private final Page page;

    KeyboardHands(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        FocusWalk.to(control);
        boolean box = (boolean) control.evaluate("it => it.matches('input[type=checkbox], input[type=radio]')");
        key(box ? "Space" : "Enter");
    }

    @Override
    public void type(Locator field, String text) {
        FocusWalk.to(field);
        key("ControlOrMeta+a");
        page.keyboard().insertText(text);
    }

    @Override
    public void paste(Locator field) {
        FocusWalk.to(field);
        key("ControlOrMeta+v");
    }

    @Override
    public void choose(Locator field, String option) {
        FocusWalk.to(field);
        if ((boolean) field.evaluate("it => it.matches('input')")) {
            page.keyboard().insertText(option);
            option(option).waitFor();
        } else {
            key("Enter");
            page.waitForFunction(FOCUS_LISTED);
            FocusWalk.to(option(option));
        }
        key("Enter");
        Hands.shut(field);
    }

    @Override
    public void pick(Locator menu, String item) {
        FocusWalk.to(menu);
        key("Enter");
        page.waitForFunction(FOCUS_LISTED);
        FocusWalk.to(page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(item).setExact(true)));
        key("Enter");
    }

    @Override
    public void open(BoardPage board, String title) {
        FocusWalk.to(face(board, title));
        key("Enter");
        board.panel().self().waitFor();
    }

    @Override
    public void move(BoardPage board, String title, String stage) {
        FocusWalk.to(face(board, title));
        int way = board.place(stage) - board.place(board.stageOf(title));
        key("Space");
        for (int step = 0; step < Math.abs(way); step++) {
            key(way > 0 ? "ArrowRight" : "ArrowLeft");
        }
        key("End");
        key("Space");
    }

    @Override
    public void select(BoardPage board, String title) {
        FocusWalk.to(face(board, title));
        key("x");
        assertThat(board.card(title)).hasAttribute("selected", "");
    }

    @Override
    public void save(BoardPage board) {
        key("ControlOrMeta+Enter");
    }

    @Override
    public void close(BoardPage board) {
        key("Escape");
    }

    @Override
    public void keep(Locator notice) {
        // Keys undo what no notice tells of any more.
    }

    @Override
    public void undo(BoardPage board) {
        key("ControlOrMeta+z");
    }

    @Override
    public void search(BoardPage board, String text) {
        key("/");
        assertThat(board.search()).isFocused();
        key("ControlOrMeta+a");
        page.keyboard().insertText(text);
    }

    private void key(String key) {
        page.keyboard().press(key);
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator face(BoardPage board, String title) {
        return board.card(title).getByRole(AriaRole.BUTTON);
    }
}
