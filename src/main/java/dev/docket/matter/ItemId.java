package dev.docket.matter;

import java.util.UUID;

/** An item of a checklist; it is known by the command that added it. */
public record ItemId(UUID value) {

    /** The item that this command adds. */
    public static ItemId of(CommandId command) {
        return new ItemId(command.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
