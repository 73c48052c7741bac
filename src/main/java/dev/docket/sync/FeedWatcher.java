package dev.docket.sync;

/** Told by a feed, on the thread that read it and without a lock, how looking for changes went. */
public interface FeedWatcher {

    /** There is a newer picture. */
    void news();

    /** The board cannot be read, for the first time since it could; whoever wants to know of another try makes one. */
    void failed(Throwable cause);

    /** The board was read, and nothing is new; told after a failure only. */
    void recovered();
}
