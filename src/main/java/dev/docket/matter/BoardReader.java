package dev.docket.matter;

import java.util.Optional;

/**
 * Reads boards for the feeds, which act for nobody: whoever hands on what he read here sees to it that the reader may
 * have it.
 */
public interface BoardReader {

    /** The whole board at its newest revision; empty if there is no such board. */
    Optional<BoardSnapshot> load(BoardId board);

    /**
     * What came after the snapshot, and the picture it leads to. Everything is read as of one moment.
     *
     * @return changes in order; empty, with the same snapshot, if nothing came; a step without changes but with a newer
     *     snapshot if there were too many to tell
     */
    BoardStep after(BoardSnapshot snapshot);

    /** Fails if boards cannot be read at all, whatever is on them. */
    void probe();
}
