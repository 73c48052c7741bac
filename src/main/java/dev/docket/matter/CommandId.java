package dev.docket.matter;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one command for ever: sent twice, it is carried out once and answered twice. */
public record CommandId(UUID value) {

    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }

    /** One that a browser has given, which may be anything; a new one where it is none. */
    public static CommandId given(String text) {
        try {
            return new CommandId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return random();
        }
    }

    /** Names what this command does for a line of its list, from 0: always the same. */
    CommandId of(int line) {
        String name = value + " line " + line;
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** Names what this command does to one of its matters: always the same. */
    public CommandId of(MatterId matter) {
        String name = value + " " + matter.value();
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
