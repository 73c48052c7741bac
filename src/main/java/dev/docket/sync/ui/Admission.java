package dev.docket.sync.ui;

import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Revision;

/**
 * Whether a view's user may see the board. Somebody who was let in a moment ago may be met by a picture from before that:
 * where nothing is shown yet, only one that was asked for from then on is believed.
 */
final class Admission {

    private final Person person;
    private boolean denied;
    private boolean outdated;

    Admission(Person person) {
        this.person = person;
    }

    boolean admits(BoardSnapshot board) {
        return board.accessOf(person) != BoardAccess.NONE;
    }

    /** Whether the first picture that denies it should not be believed yet; that is so once. */
    boolean isDoubted(Revision shown) {
        boolean first = shown.equals(Revision.NONE) && !denied;
        denied = true;
        return first;
    }

    /** Another look has been asked for, and perhaps come: what is told next of the first one counts for nothing. */
    void asked() {
        outdated = true;
    }

    /** Whether this is the end of the look that was not believed. */
    boolean isOutdated() {
        boolean was = outdated;
        outdated = false;
        return was;
    }

    /** Whether the second look has not admitted him either. */
    boolean isRefused(Revision shown) {
        return denied && shown.equals(Revision.NONE);
    }
}
