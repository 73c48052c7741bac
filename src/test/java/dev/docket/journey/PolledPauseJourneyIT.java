package dev.docket.journey;

/** A drag makes no request at all, and so nothing can be counted. */
class PolledPauseJourneyIT extends PauseJourneyIT {

    @Override
    String undisturbed() {
        return "synced";
    }

    @Override
    CardDrag drag(String title) {
        return ben.dragAfterPoll(title);
    }

    @Override
    int countedInDrag() {
        return 0;
    }
}
