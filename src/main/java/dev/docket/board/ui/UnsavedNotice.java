package dev.docket.board.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.List;

/** The one notice about all that could not be saved. It does not go by itself, and takes no other's place. */
@StyleSheet("unsaved.css")
class UnsavedNotice extends Toast {

    private final Runnable see;
    private final Runnable again;

    /**
     * A notice that is not open yet.
     *
     * @param see shows all of it
     * @param again sends all of it again
     */
    UnsavedNotice(Runnable see, Runnable again) {
        super("");
        this.see = see;
        this.again = again;
        mark("lasting");
    }

    void show(List<Unsaved.Item> items, UnsavedText words) {
        say(words.summary(items));
        String retry = getTranslation(items.size() == 1 ? "board.retry" : "unsaved.retry.all");
        boolean retryable = items.stream().anyMatch(item -> !item.underWay());
        offer(List.of(new Action(getTranslation("unsaved.see"), true, see), new Action(retry, retryable, again)));
    }
}
