package dev.docket.sync.ui;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What a view asks the database besides for its board; over whatever transport that is kept in sync. */
public record Inquiries(BoardSync sync) {

    /** Hands on the answer once it is there, with the user interface's lock held; nothing if there is none. */
    public <T> void ask(CompletableFuture<T> answer, Consumer<T> told) {
        sync.answers.await(answer, each -> each.had().ifPresent(told));
    }
}
