package dev.docket.matter;

/** Whether a matter is being worked on; apart from the stage, which says how far it has come. */
public enum MatterStatus {
    OPEN,
    ON_HOLD,
    CLOSED
}
