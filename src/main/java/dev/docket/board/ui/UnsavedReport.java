package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.shell.DestructiveQuestion;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what could not be saved in one notice, however much it is, which stays until all of it is saved or let go.
 * Closed by whoever made it.
 */
class UnsavedReport implements UnsavedDialog.Actions {

    private final Unsaved unsaved;
    private final UnsavedText words;
    private final Runnable retry;
    private @Nullable UnsavedNotice notice;
    private @Nullable UnsavedDialog dialog;

    /**
     * Tells of it from now on.
     *
     * @param board as its user sees it, once it is there
     * @param retry sends all of it again
     */
    UnsavedReport(
            Unsaved unsaved,
            Supplier<Optional<BoardSnapshot>> board,
            BiFunction<String, Object[], String> texts,
            Runnable retry) {
        this.unsaved = unsaved;
        words = new UnsavedText(board, texts);
        this.retry = retry;
        unsaved.onChange(this::show);
    }

    /** Whether there is anything to tell of. */
    boolean isOpen() {
        return !unsaved.isEmpty();
    }

    /** Goes on, at once or after its user has let go of all that is not saved. */
    void leave(Runnable onwards) {
        if (unsaved.isEmpty()) {
            onwards.run();
        } else {
            ask("unsaved.leave", onwards);
        }
    }

    /** There is no view any more that could send anything; a page that is gone altogether needs nothing closed. */
    void left(UI ui) {
        if (!ui.isClosing()) {
            close();
        }
    }

    private void close() {
        if (notice != null) {
            notice.close();
            notice = null;
        }
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }

    @Override
    public void retry() {
        retry.run();
    }

    @Override
    public void discard(CommandId command) {
        unsaved.discard(command);
    }

    @Override
    public void discardAll() {
        ask("unsaved.discard", () -> {});
    }

    private void ask(String key, Runnable onwards) {
        new DestructiveQuestion(
                        words.text(key + ".title"),
                        words.text("unsaved.discard.message"),
                        words.text("discard.confirm"),
                        words.text("edit.cancel"),
                        () -> {
                            unsaved.discardAll();
                            onwards.run();
                        })
                .open();
    }

    private void show() {
        if (unsaved.isEmpty()) {
            close();
            return;
        }
        UnsavedNotice shown = notice;
        if (shown == null) {
            shown = new UnsavedNotice(this::see, this::retry);
            notice = shown;
            shown.open();
        }
        shown.show(unsaved.items(), words);
        if (dialog != null) {
            dialog.show(unsaved.items());
        }
    }

    private void see() {
        UnsavedDialog opened = new UnsavedDialog(words, this);
        dialog = opened;
        opened.show(unsaved.items());
        opened.open();
    }
}
