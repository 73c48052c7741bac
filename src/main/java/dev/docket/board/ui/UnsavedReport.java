package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.shell.DestructiveQuestion;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what could not be saved in one notice, however much it is, which stays until all of it is saved or let go,
 * also when its user has left the view.
 */
class UnsavedReport implements UnsavedDialog.Actions {

    private final Unsaved unsaved;
    private final UnsavedText words;
    private @Nullable UnsavedNotice notice;
    private @Nullable UnsavedDialog dialog;

    /**
     * Nothing so far.
     *
     * @param forgotten told of what will not be sent again
     * @param board as its user sees it, once it is there
     */
    UnsavedReport(
            Consumer<CommandId> forgotten,
            Supplier<Optional<BoardSnapshot>> board,
            BiFunction<String, Object[], String> texts) {
        unsaved = new Unsaved(forgotten);
        words = new UnsavedText(board, texts);
        unsaved.onChange(this::show);
    }

    /** Whatever this tells of. */
    Unsaved unsaved() {
        return unsaved;
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
        unsaved.sendAgain();
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

    /** Shows what there is to tell of now. */
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

    /** The list is there already where it is asked for twice. */
    private void see() {
        if (dialog != null && dialog.isOpened()) {
            return;
        }
        UnsavedDialog opened = new UnsavedDialog(words, this);
        dialog = opened;
        opened.show(unsaved.items());
        opened.open();
    }
}
