package dev.docket.journey;

/** A drag makes no request at all, and so nothing can be counted. */
class PolledPauseJourneyIT extends PauseJourneyIT {

    @Override
    String undisturbed() {
        return "synced";
    }

    @Override
    int countedInDrag() {
        return 0;
    }
}
