package dev.docket.matter;

/** What a row of the change log tells. */
public enum ChangeKind {
    MATTER_CREATED(Subject.PLACE),
    MATTER_EDITED(Subject.FIELDS),
    MATTER_MOVED(Subject.PLACE),
    MATTER_ARCHIVED(Subject.PLACE),
    MATTER_RESTORED(Subject.PLACE),
    MATTER_DELETED(Subject.EXISTENCE),
    ITEM_ADDED(Subject.CHECKLIST),
    ITEM_CHECKED(Subject.CHECKLIST),
    ITEM_UNCHECKED(Subject.CHECKLIST),
    ITEM_RENAMED(Subject.CHECKLIST),
    ITEM_MOVED(Subject.CHECKLIST),
    ITEM_REMOVED(Subject.CHECKLIST),
    ITEM_RESTORED(Subject.CHECKLIST),
    COMMENT_ADDED(Subject.COMMENTS),
    COMMENT_EDITED(Subject.COMMENTS),
    COMMENT_DELETED(Subject.COMMENTS),
    BOARD_CREATED(Subject.BOARD),
    BOARD_RENAMED(Subject.BOARD),
    STAGE_ADDED(Subject.BOARD),
    STAGE_RENAMED(Subject.BOARD),
    STAGE_MOVED(Subject.BOARD),
    STAGE_REMOVED(Subject.BOARD),
    STAGE_LIMIT_CHANGED(Subject.BOARD),
    STAGE_EXPECTATION_CHANGED(Subject.BOARD),
    STAGE_CLOSING_CHANGED(Subject.BOARD),
    STAGE_COLOUR_CHANGED(Subject.BOARD),
    MEMBER_ADDED(Subject.BOARD),
    MEMBER_REMOVED(Subject.BOARD),
    MEMBER_ROLE_CHANGED(Subject.BOARD);

    private final Subject subject;

    ChangeKind(Subject subject) {
        this.subject = subject;
    }

    Subject subject() {
        return subject;
    }

    /** Whether the board itself changed, and not one of its matters. */
    public boolean isStructural() {
        return subject == Subject.BOARD;
    }

    /** What is changed: something of a matter, or the board. */
    enum Subject {
        /** Where it stands, if it does. */
        PLACE,
        FIELDS,
        CHECKLIST,
        COMMENTS,
        /** The last word on a matter. */
        EXISTENCE,
        BOARD
    }
}
