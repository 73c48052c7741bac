package dev.docket.board.ui;

import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;

/**
 * What somebody wants done, as it is sent and perhaps sent again.
 *
 * @param subject the matter or matters that it is for, in words
 */
record Errand(String subject, MatterCommand command, Sender sender) {

    /** Who waits for the answer. */
    @FunctionalInterface
    interface Sender {

        /** The server has decided on it. */
        void decided(Outcome outcome);

        /**
         * Nobody can say what became of it.
         *
         * @return whether its user was told so where he did it, and can send it again there
         */
        default boolean missed() {
            return false;
        }

        /** It was not even sent, for this reason, which is said once, however often. */
        default void full(String why) {
            Notice notice = new Notice(why);
            notice.markOwn();
            notice.open();
        }
    }
}
