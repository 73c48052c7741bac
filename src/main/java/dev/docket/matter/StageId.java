package dev.docket.matter;

/** The identity of a stage; given by the database, positive. */
public record StageId(long value) {

    public StageId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not the id of a stage: " + value);
        }
    }
}
