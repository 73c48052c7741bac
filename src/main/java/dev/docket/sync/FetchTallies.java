package dev.docket.sync;

/** What views do, whichever it is. */
record FetchTallies(Tally polls, Tally good, Tally failed) {}
