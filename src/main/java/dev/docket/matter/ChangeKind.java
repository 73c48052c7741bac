package dev.docket.matter;

/** What a row of the change log tells. */
public enum ChangeKind {
    MATTER_CREATED,
    MATTER_EDITED,
    MATTER_MOVED,
    MATTER_ARCHIVED,
    MATTER_RESTORED,
    MATTER_DELETED,
    BOARD_CREATED,
    BOARD_RENAMED,
    STAGE_ADDED,
    STAGE_RENAMED,
    STAGE_MOVED,
    STAGE_REMOVED,
    STAGE_LIMIT_CHANGED,
    STAGE_EXPECTATION_CHANGED,
    STAGE_CLOSING_CHANGED,
    STAGE_COLOUR_CHANGED,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    MEMBER_ROLE_CHANGED;

    /** Whether the board itself changed, and not one of its matters. */
    public boolean isStructural() {
        return switch (this) {
            case MATTER_CREATED, MATTER_EDITED, MATTER_MOVED, MATTER_ARCHIVED, MATTER_RESTORED, MATTER_DELETED -> false;
            case BOARD_CREATED,
                    BOARD_RENAMED,
                    STAGE_ADDED,
                    STAGE_RENAMED,
                    STAGE_MOVED,
                    STAGE_REMOVED,
                    STAGE_LIMIT_CHANGED,
                    STAGE_EXPECTATION_CHANGED,
                    STAGE_CLOSING_CHANGED,
                    STAGE_COLOUR_CHANGED,
                    MEMBER_ADDED,
                    MEMBER_REMOVED,
                    MEMBER_ROLE_CHANGED -> true;
        };
    }
}
