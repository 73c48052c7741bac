package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.Revision;
import java.util.Optional;
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

    /** Reads a notification; whatever else uses the channel, or a newer Docket beside this one, says nothing here. */
    static Optional<Hint> parse(String payload) {
        if (payload.equals("settings")) {
            return Optional.of(new SettingsHint());
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

        private Syntax() {}
    }
}
