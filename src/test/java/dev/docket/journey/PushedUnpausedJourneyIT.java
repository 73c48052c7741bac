package dev.docket.journey;

import org.springframework.test.context.TestPropertySource;

/** Changes come by themselves. */
@TestPropertySource(properties = "docket.sync.transport=push")
class PushedUnpausedJourneyIT extends UnpausedJourneyIT {

    @Override
    String undisturbed() {
        return "live";
    }

    @Override
    int countedInDrag() {
        return TwentyChanges.COUNT;
    }

    @Override
    void catchUp(BoardPage page) {}
}
