package dev.docket.journey;

import org.springframework.test.context.TestPropertySource;

/** A drag makes no request either, but the server can say what waits. */
@TestPropertySource(properties = "docket.sync.transport=push")
class PushedPauseJourneyIT extends PauseJourneyIT {

    @Override
    String undisturbed() {
        return "live";
    }

    @Override
    CardDrag drag(String title) {
        return ben.drag(title);
    }

    @Override
    int countedInDrag() {
        return TwentyChanges.COUNT;
    }
}
