package dev.docket.sync;

import dev.docket.Patience;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardStep;
import dev.docket.matter.Revision;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A board without a database that many threads change and read. As a database would, it shows a reader what was there
 * when he began, however long he takes; and the snapshot that he has, if nothing came.
 */
final class SharedBoard implements BoardReader {

    private final AtomicLong revision = new AtomicLong(1);
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger readers = new AtomicInteger();
    private final AtomicInteger mostReaders = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    Revision change() {
        return new Revision(revision.incrementAndGet());
    }

    /** Whoever reads waits to be let go. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void letGo() {
        gate.countDown();
    }

    /** Until the first read has begun. */
    void awaitReader() {
        await(begun);
    }

    /** So many of the next reads fail. */
    void fail(int times) {
        failures.set(times);
    }

    int reads() {
        return reads.get();
    }

    /** How many were reading at once, at the worst. */
    int mostReaders() {
        return mostReaders.get();
    }

    @Override
    public Optional<BoardSnapshot> load(BoardId board) {
        return read(() -> Optional.of(SyncFixture.snapshot(revision.get())));
    }

    @Override
    public BoardStep after(BoardSnapshot snapshot) {
        long seen = snapshot.revision().value();
        return read(() -> {
            long now = revision.get();
            return new BoardStep(
                    now == seen ? snapshot : SyncFixture.snapshot(now), SyncFixture.changes(seen + 1, now), true);
        });
    }

    @Override
    public void probe() {
        read(() -> true);
    }

    private <T> T read(Supplier<T> picture) {
        reads.incrementAndGet();
        mostReaders.accumulateAndGet(readers.incrementAndGet(), Math::max);
        try {
            T seen = picture.get();
            begun.countDown();
            await(gate);
            if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IllegalStateException("The board cannot be read");
            }
            return seen;
        } finally {
            readers.decrementAndGet();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Patience.LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("Nobody let go");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
