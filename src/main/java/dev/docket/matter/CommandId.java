package dev.docket.matter;

import java.util.UUID;

/** Names one command for ever: sent twice, it is carried out once and answered twice. */
public record CommandId(UUID value) {

    public static CommandId random() {
        return new CommandId(UUID.randomUUID());
    }
}
