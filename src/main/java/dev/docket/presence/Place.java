package dev.docket.presence;

import dev.docket.matter.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * Where on a board somebody is.
 *
 * @param matter the matter that he has open; null if there is none, or one that is not there yet
 * @param editing whether he has typed something about it that is not saved
 */
public record Place(@Nullable MatterId matter, boolean editing) {

    /** On the board, with no matter open. */
    public static final Place BOARD = new Place(null, false);
}
