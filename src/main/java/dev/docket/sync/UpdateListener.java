package dev.docket.sync;

/** Told of updates with the user interface's lock held, in revision order. */
@FunctionalInterface
public interface UpdateListener {

    void onUpdate(BoardUpdate update);
}
