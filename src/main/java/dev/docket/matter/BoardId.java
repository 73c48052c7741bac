package dev.docket.matter;

/** The identity of a board; given by the database, positive. */
public record BoardId(long value) {

    public BoardId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a board: " + value);
        }
    }
}
