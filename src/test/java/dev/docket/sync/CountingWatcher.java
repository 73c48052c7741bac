package dev.docket.sync;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a feed tells. */
final class CountingWatcher implements FeedWatcher {

    private final AtomicInteger news = new AtomicInteger();

    int heard() {
        return news.get();
    }

    @Override
    public void news() {
        news.incrementAndGet();
    }

    @Override
    public void failed(Throwable cause) {
        // Only news count.
    }

    @Override
    public void recovered() {
        // Only news count.
    }
}
