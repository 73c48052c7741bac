package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Points, clicks and drags; types where there is something to be typed. */
final class MouseHands implements Hands {

    private final Page page;

    MouseHands(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        control.click();
    }

    @Override
    public void type(Locator field, String text) {
        field.click();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().insertText(text);
    }

    @Override
    public void paste(Locator field) {
        field.click();
        page.keyboard().press("ControlOrMeta+v");
    }

    @Override
    public void choose(Locator field, String option) {
        field.click();
        option(option).click();
        Hands.shut(field);
    }

    @Override
    public void pick(Locator menu, String item) {
        menu.click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    @Override
    public void open(BoardPage board, String title) {
        board.open(title);
    }

    @Override
    public void move(BoardPage board, String title, String stage) {
        board.drag(title).footOf(stage).drop();
    }

    @Override
    public void select(BoardPage board, String title) {
        SelectedCards.on(board).toggle(title);
    }

    @Override
    public void save(BoardPage board) {
        board.panel().save();
    }

    @Override
    public void close(BoardPage board) {
        board.panel().button("Close").click();
    }

    @Override
    public void keep(Locator notice) {
        notice.hover();
    }

    @Override
    public void undo(BoardPage board) {
        board.button("Undo").click();
    }

    @Override
    public void search(BoardPage board, String text) {
        type(board.search(), text);
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
