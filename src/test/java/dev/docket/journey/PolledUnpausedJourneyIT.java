package dev.docket.journey;

/** Changes come with the next poll. */
class PolledUnpausedJourneyIT extends UnpausedJourneyIT {

    @Override
    String undisturbed() {
        return "synced";
    }
}
