package dev.docket.matter;

import java.util.Arrays;
import java.util.Locale;

/** Which changes of a matter somebody wants to read about. */
public enum ActivityFilter {
    ALL,
    MOVES,
    EDITS,
    COMMENTS,
    CHECKLIST;

    boolean shows(ChangeKind kind) {
        return this == ALL ? !kind.isStructural() : of(kind) == this;
    }

    /** The end of its keys in the messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of the kinds that it shows. */
    String[] kinds() {
        return Arrays.stream(ChangeKind.values())
                .filter(this::shows)
                .map(ChangeKind::name)
                .toArray(String[]::new);
    }

    /** The one that shows this and not everything; the last word on a matter is only shown with everything. */
    public static ActivityFilter of(ChangeKind kind) {
        return switch (kind) {
            case MATTER_MOVED, MATTER_ARCHIVED, MATTER_RESTORED, MATTER_CREATED -> MOVES;
            case MATTER_EDITED -> EDITS;
            case ITEM_ADDED, ITEM_CHECKED, ITEM_UNCHECKED, ITEM_RENAMED, ITEM_MOVED, ITEM_REMOVED, ITEM_RESTORED ->
                CHECKLIST;
            case COMMENT_ADDED, COMMENT_EDITED, COMMENT_DELETED -> COMMENTS;
            case MATTER_DELETED,
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
                    MEMBER_ROLE_CHANGED -> ALL;
        };
    }
}
