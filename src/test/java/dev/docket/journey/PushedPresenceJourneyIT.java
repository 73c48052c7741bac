package dev.docket.journey;

import org.springframework.test.context.TestPropertySource;

/** Over push the others are shown without being asked for. */
@TestPropertySource(properties = "docket.sync.transport=push")
class PushedPresenceJourneyIT extends PresenceJourneyIT {

    @Override
    void catchUp(BoardPage page) {}
}
