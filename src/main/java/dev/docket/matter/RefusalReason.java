package dev.docket.matter;

/** Why a command was refused that was fine when its author looked at the board. */
public enum RefusalReason {
    /** He no longer is a member of the board. */
    NOT_A_MEMBER,
    /** He may only read the board now. */
    READ_ONLY,
    /** The stage it was for has been removed. */
    STAGE_GONE,
    /** The stage it was for takes no more matters: its hard limit is reached. */
    STAGE_FULL,
    /** Matters stand in the stage that was to be removed. */
    STAGE_OCCUPIED,
    /** A board keeps at least one stage. */
    LAST_STAGE
}
