package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterDetails;
import org.jspecify.annotations.Nullable;

/**
 * One new matter that somebody writes. Where nobody could say whether it was made, sending the same again makes no second
 * one; if something else was typed meanwhile it is another matter.
 */
final class Creation {

    private CommandId id = CommandId.random();
    private @Nullable MatterDetails sent;

    /** The identity of the command that makes this. */
    CommandId of(MatterDetails details) {
        if (sent != null && !sent.equals(details)) {
            id = CommandId.random();
        }
        sent = details;
        return id;
    }
}
