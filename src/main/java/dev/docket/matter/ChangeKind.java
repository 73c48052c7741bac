package dev.docket.matter;

/** What a row of the change log tells. */
public enum ChangeKind {
    MATTER_CREATED,
    MATTER_EDITED,
    MATTER_MOVED,
    MATTER_ARCHIVED,
    MATTER_RESTORED,
    BOARD_CREATED
}
