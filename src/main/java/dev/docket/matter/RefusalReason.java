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
    LAST_STAGE,
    /** The item of the checklist has been removed. */
    ITEM_GONE,
    /** Somebody else has changed the item since its author saw it. */
    ITEM_CHANGED,
    /** A checklist takes no more than {@link ChecklistCommand#MOST} items. */
    LIST_FULL,
    /** The comment has been deleted. */
    COMMENT_GONE,
    /** The comment says something else than its author saw. */
    COMMENT_CHANGED,
    /** The comment is somebody else's. */
    NOT_THE_AUTHOR
}
