package dev.docket.matter;

/** The identity of a matter; given by the database, positive. */
public record MatterId(long value) {

    public MatterId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a matter: " + value);
        }
    }
}
