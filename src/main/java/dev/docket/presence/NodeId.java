package dev.docket.presence;

import java.util.UUID;

/** Names a process for as long as it runs. */
record NodeId(UUID value) {

    static NodeId random() {
        return new NodeId(UUID.randomUUID());
    }
}
