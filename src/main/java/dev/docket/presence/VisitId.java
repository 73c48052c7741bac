package dev.docket.presence;

import java.util.UUID;

/** Names a visit: one view of a board in one window, from being opened until being left. */
record VisitId(UUID value) {

    static VisitId random() {
        return new VisitId(UUID.randomUUID());
    }
}
