package dev.docket.matter;

import java.util.UUID;

/** A comment; it is known by the command that added it. */
public record CommentId(UUID value) {

    /** The comment that this command adds. */
    public static CommentId of(CommandId command) {
        return new CommentId(command.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
