package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.Revision;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a notification tells: where to look, never what there is to see. Whoever misses one finds it all the same. */
sealed interface Hint {

    /** PostgreSQL's name for where hints are heard. */
    String CHANNEL = "docket";

    /** A board has this revision. */
    record BoardHint(BoardId board, Revision revision) implements Hint {}

    /** The settings were saved. */
    record SettingsHint() implements Hint {}

    /** On that node somebody came to a board, went, or does something else there now. */
    record PresenceHint(BoardId board, UUID node) implements Hint {}

    /** Reads a notification; whatever else uses the channel, or a newer Docket beside this one, says nothing here. */
    static Optional<Hint> parse(String payload) {
        if (payload.equals("settings")) {
            return Optional.of(new SettingsHint());
        }
        Matcher presence = Syntax.PRESENCE.matcher(payload);
        if (presence.matches()) {
            return Optional.of(new PresenceHint(
                    new BoardId(Long.parseLong(presence.group(1))), UUID.fromString(presence.group(2))));
        }
        Matcher board = Syntax.BOARD.matcher(payload);
        return board.matches()
                ? Optional.of(new BoardHint(
                        new BoardId(Long.parseLong(board.group(1))), new Revision(Long.parseLong(board.group(2)))))
                : Optional.empty();
    }

    /** No number has more digits than always fit a long. */
    final class Syntax {

        private static final Pattern BOARD = Pattern.compile("board ([1-9]\\d{0,17}) ([1-9]\\d{0,17})");
        private static final Pattern PRESENCE =
                Pattern.compile("presence ([1-9]\\d{0,17}) (\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

        private Syntax() {}
    }
}
