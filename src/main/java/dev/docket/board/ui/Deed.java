package dev.docket.board.ui;

import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.FieldChange;
import dev.docket.matter.MatterField;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** What somebody did, as it is told; the words are those of {@code toast.one.…} and {@code toast.several.…}. */
enum Deed {
    CREATED,
    EDITED,
    MOVED,
    /** Moved, but within its stage. */
    REORDERED,
    /** Moved, and changed with it. */
    CARRIED,
    ARCHIVED,
    RESTORED,
    DELETED,
    ITEM_ADDED,
    ITEM_CHECKED,
    ITEM_UNCHECKED,
    ITEM_RENAMED,
    ITEM_MOVED,
    ITEM_REMOVED,
    /** Several of the above to the same checklist. */
    CHECKLIST,
    COMMENTED,
    COMMENT_EDITED,
    COMMENT_DELETED,
    /** Somebody named the viewer in a comment. */
    MENTIONED,
    /** More than one of the above to the same matter. */
    CHANGED,
    BOARD_CREATED,
    BOARD_RENAMED,
    STAGE_ADDED,
    STAGE_RENAMED,
    STAGE_MOVED,
    STAGE_REMOVED,
    STAGE_LIMITED,
    STAGE_EXPECTED,
    STAGE_CLOSING,
    STAGE_COLOURED,
    /** Several of the above. */
    STAGES,
    MEMBER_ADDED,
    MEMBER_REMOVED,
    MEMBER_ROLE,
    /** Several of the above. */
    MEMBERS;

    private static final Set<String> PLACE = Set.of(Change.STAGE, Change.CLOSED, MatterField.STATUS.key());
    private static final Set<Deed> LAST_WORDS = Set.of(ARCHIVED, RESTORED, DELETED);

    /** The only place that knows all kinds of changes. */
    static Deed of(Change change) {
        return switch (change.kind()) {
            case ChangeKind.MATTER_CREATED -> CREATED;
            case ChangeKind.MATTER_EDITED -> EDITED;
            case ChangeKind.MATTER_MOVED -> moved(change);
            case ChangeKind.MATTER_ARCHIVED -> ARCHIVED;
            case ChangeKind.MATTER_RESTORED -> RESTORED;
            case ChangeKind.MATTER_DELETED -> DELETED;
            case ChangeKind.ITEM_ADDED, ChangeKind.ITEM_RESTORED -> ITEM_ADDED;
            case ITEM_CHECKED, ITEM_UNCHECKED, ITEM_RENAMED, ITEM_MOVED, ITEM_REMOVED ->
                valueOf(change.kind().name());
            case ChangeKind.COMMENT_ADDED -> COMMENTED;
            case COMMENT_EDITED, COMMENT_DELETED -> valueOf(change.kind().name());
            case ChangeKind.BOARD_CREATED -> BOARD_CREATED;
            case ChangeKind.BOARD_RENAMED -> BOARD_RENAMED;
            case ChangeKind.STAGE_ADDED -> STAGE_ADDED;
            case ChangeKind.STAGE_RENAMED -> STAGE_RENAMED;
            case ChangeKind.STAGE_MOVED -> STAGE_MOVED;
            case ChangeKind.STAGE_REMOVED -> STAGE_REMOVED;
            case ChangeKind.STAGE_LIMIT_CHANGED -> STAGE_LIMITED;
            case ChangeKind.STAGE_EXPECTATION_CHANGED -> STAGE_EXPECTED;
            case ChangeKind.STAGE_CLOSING_CHANGED -> STAGE_CLOSING;
            case ChangeKind.STAGE_COLOUR_CHANGED -> STAGE_COLOURED;
            case ChangeKind.MEMBER_ADDED -> MEMBER_ADDED;
            case ChangeKind.MEMBER_REMOVED -> MEMBER_REMOVED;
            case ChangeKind.MEMBER_ROLE_CHANGED -> MEMBER_ROLE;
        };
    }

    /** What remains to be said of somebody who did all this to one matter, in this order. */
    static Deed ofAll(Collection<Deed> deeds) {
        Set<Deed> all = Set.copyOf(deeds);
        Deed last = deeds.stream().reduce((earlier, later) -> later).orElse(CHANGED);
        if (all.size() == 1 || LAST_WORDS.contains(last)) {
            return last;
        }
        if (all.contains(CREATED)) {
            return CREATED;
        }
        if (all.stream().allMatch(each -> each.counted() == CHECKLIST)) {
            return CHECKLIST;
        }
        return Set.of(MOVED, REORDERED).equals(all) ? MOVED : CHANGED;
    }

    /** The deed under which this one is counted where several are told. */
    Deed counted() {
        return switch (this) {
            case CREATED, EDITED, MOVED, ARCHIVED, RESTORED, DELETED, CHANGED -> this;
            case ITEM_ADDED, ITEM_CHECKED, ITEM_UNCHECKED, ITEM_RENAMED, ITEM_MOVED, ITEM_REMOVED, CHECKLIST ->
                CHECKLIST;
            case COMMENTED, MENTIONED -> this;
            case COMMENT_EDITED, COMMENT_DELETED -> CHANGED;
            case REORDERED, CARRIED -> MOVED;
            case BOARD_CREATED, BOARD_RENAMED -> this;
            case STAGE_ADDED,
                    STAGE_RENAMED,
                    STAGE_MOVED,
                    STAGE_REMOVED,
                    STAGE_LIMITED,
                    STAGE_EXPECTED,
                    STAGE_CLOSING,
                    STAGE_COLOURED,
                    STAGES -> STAGES;
            case MEMBER_ADDED, MEMBER_REMOVED, MEMBER_ROLE, MEMBERS -> MEMBERS;
        };
    }

    /** Whether it is done to matters, which can be counted, and not to the board. */
    boolean isOfMatters() {
        return compareTo(CHANGED) <= 0;
    }

    /** Its name in the keys of the messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** That a stage closes a matter goes without saying. */
    private static Deed moved(Change move) {
        boolean edited = !PLACE.containsAll(move.fields().keySet());
        if (staysInItsStage(move)) {
            return edited ? EDITED : REORDERED;
        }
        return edited ? CARRIED : MOVED;
    }

    private static boolean staysInItsStage(Change move) {
        FieldChange stage = move.fields().get(Change.STAGE);
        return stage != null && stage.to() != null && stage.to().equals(stage.from());
    }
}
