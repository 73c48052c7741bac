package dev.docket.faults;

import java.util.regex.Pattern;

/**
 * What a process needs.
 *
 * @param threads platform threads
 * @param connections to the database, open or being waited for
 * @param heap in MiB
 */
record Vitals(long threads, long connections, long heap) {

    /** A quarter more, and so much besides, is within what comes and goes by itself. */
    private static final int SPARE_THREADS = 15;

    private static final int SPARE_HEAP = 48;

    /** The pool's limit: all of them may be open, and nobody may wait. */
    private static final int MOST_CONNECTIONS = 10;

    /** From the text of the meters. */
    static Vitals in(String meters) {
        return new Vitals(
                sum(meters, "jvm_threads_live_threads"),
                sum(meters, "hikaricp_connections") + sum(meters, "hikaricp_connections_pending"),
                sum(meters, "jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\}") >> 20);
    }

    private static long sum(String meters, String name) {
        return Pattern.compile("(?m)^" + name + "(?:\\{[^}]*\\})? ([0-9.E]+)$")
                .matcher(meters)
                .results()
                .mapToLong(match -> (long) Double.parseDouble(match.group(1)))
                .sum();
    }

    /** Whether this is about where it was before. */
    boolean isBackTo(Vitals before) {
        return threads <= before.threads * 5 / 4 + SPARE_THREADS
                && connections <= Math.max(before.connections, MOST_CONNECTIONS)
                && heap <= before.heap * 5 / 4 + SPARE_HEAP;
    }
}
