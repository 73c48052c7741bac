package dev.docket.board.ui;

import dev.docket.matter.Revision;
import dev.docket.sync.ui.BoardSync;
import dev.docket.sync.ui.Inquiries;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way of one open board to the server, as long as it is attached. */
class BoardLine implements BoardSearch.Line {

    private @Nullable BoardSync sync;

    void open(BoardSync opened) {
        sync = opened;
        opened.start();
    }

    /** Whether there was anything to close. */
    boolean close() {
        BoardSync open = sync;
        sync = null;
        if (open != null) {
            open.stop();
        }
        return open != null;
    }

    Optional<BoardSync> sync() {
        return Optional.ofNullable(sync);
    }

    void syncNow() {
        sync().ifPresent(BoardSync::syncNow);
    }

    void confirmed(Revision revision) {
        sync().ifPresent(open -> open.confirmed(revision));
    }

    @Override
    public <T> void ask(CompletableFuture<T> answer, Consumer<T> told) {
        sync().ifPresent(open -> new Inquiries(open).ask(answer, told));
    }
}
