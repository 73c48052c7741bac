package dev.docket.journey;

import com.microsoft.playwright.Locator;

/** How somebody works at a browser. What they do is the same, whether they have a mouse or not. */
interface Hands {

    /** Presses a button, a link, a box or a tab. */
    void press(Locator control);

    /** Puts a text in the place of what a field holds, and stays in it. */
    void type(Locator field, String text);

    /** Types into a field and presses Enter. */
    default void enter(Locator field, String text) {
        type(field, text);
        field.page().keyboard().press("Enter");
    }

    /** Pastes what the clipboard holds into a field. */
    void paste(Locator field);

    /** Chooses from a list that opens at a field: one of those that are there, or of those that what is typed leaves. */
    void choose(Locator field, String option);

    /** Leaves a list that stays open for more to be chosen: Escape lets go of the choice first. */
    static void shut(Locator field) {
        for (int tries = 0; tries < 2 && "true".equals(field.getAttribute("aria-expanded")); tries++) {
            field.page().keyboard().press("Escape");
        }
    }

    /** Opens a menu and chooses from it. */
    void pick(Locator menu, String item);

    /** Opens the matter of a card. */
    void open(BoardPage board, String title);

    /** Moves a card to the end of a stage. */
    void move(BoardPage board, String title, String stage);

    /** Selects a card beside those that are selected. */
    void select(BoardPage board, String title);

    /** Saves what is typed in the panel. */
    void save(BoardPage board);

    /** Leaves the panel. */
    void close(BoardPage board);

    /** Keeps a notice from going away, as far as one has to. */
    void keep(Locator notice);

    /** Takes back what was done last. */
    void undo(BoardPage board);

    /** Types into the field of the page that searches the board. */
    void search(BoardPage board, String text);
}
