package dev.docket.sync;

import io.micrometer.core.instrument.Counter;

/** Something that is counted once, for the meter and for the page: since the start, and in the last minute. */
record Tally(Counter meter, LastMinute recent) {

    void add(long times) {
        if (times > 0) {
            meter.increment((double) times);
            recent.add(times);
        }
    }

    long total() {
        return Math.round(meter.count());
    }
}
