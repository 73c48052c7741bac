package dev.docket.journey;

/** Changes come with the next poll. */
class PolledUnpausedJourneyIT extends UnpausedJourneyIT {

    @Override
    String undisturbed() {
        return "synced";
    }

    @Override
    int countedInDrag() {
        return 0;
    }

    @Override
    void catchUp(BoardPage page) {
        page.poll();
    }
}
