package dev.docket;

import dev.docket.matter.CommandId;
import dev.docket.matter.Revision;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A move of which somebody was told that it is kept, as a line of text. */
record ConfirmedMove(CommandId command, Revision revision) {

    /** A line that was cut off in the middle lacks the full stop. */
    private static final Pattern LINE = Pattern.compile("confirmed (\\S+) (\\d+)\\.");

    String line() {
        return "confirmed %s %d.".formatted(command.value(), revision.value());
    }

    static Optional<ConfirmedMove> parse(String line) {
        var found = LINE.matcher(line);
        return found.matches()
                ? Optional.of(new ConfirmedMove(
                        new CommandId(UUID.fromString(found.group(1))), new Revision(Long.parseLong(found.group(2)))))
                : Optional.empty();
    }
}
