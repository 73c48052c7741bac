package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;

/** A drag with the mouse, step by step as a hand does it. It is under way until it is dropped or cancelled. */
public final class CardDrag {

    /** So many moves of the mouse for each way. */
    private static final int STEPS = 8;

    /** How far inside a box a pointer stands that is to be near its edge, in pixels. */
    private static final double INSIDE = 6;

    private final BoardPage board;

    private CardDrag(BoardPage board) {
        this.board = board;
    }

    /** Presses the mouse on a card and moves it a little: the browser then begins the drag. */
    static CardDrag of(BoardPage board, Locator card) {
        card.scrollIntoViewIfNeeded();
        BoundingBox box = card.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + Math.min(box.height / 2, 40);
        Mouse mouse = board.page().mouse();
        mouse.move(x, y);
        mouse.down();
        mouse.move(x + 12, y + 4, new Mouse.MoveOptions().setSteps(3));
        board.board().and(board.page().locator("[dragging]")).waitFor();
        return new CardDrag(board);
    }

    /** Above the middle of a card. */
    CardDrag above(String title) {
        BoundingBox box = boxOf(board.card(title));
        return to(box.x + box.width / 2, box.y + INSIDE);
    }

    /** Below the middle of a card. */
    CardDrag below(String title) {
        BoundingBox box = boxOf(board.card(title));
        return to(box.x + box.width / 2, box.y + box.height - INSIDE);
    }

    /** Into the empty space of a stage, near its foot. */
    public CardDrag footOf(String stage) {
        BoundingBox box = boxOf(board.column(stage));
        return to(box.x + box.width / 2, box.y + box.height - 80);
    }

    private CardDrag to(double x, double y) {
        board.page().mouse().move(x, y, new Mouse.MoveOptions().setSteps(STEPS));
        return this;
    }

    public void drop() {
        board.page().mouse().up();
    }

    public void cancel() {
        board.page().keyboard().press("Escape");
        board.page().mouse().up();
    }

    private static BoundingBox boxOf(Locator locator) {
        locator.scrollIntoViewIfNeeded();
        return locator.boundingBox();
    }
}
