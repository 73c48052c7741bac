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
        return switch (kind.subject()) {
            case PLACE -> MOVES;
            case FIELDS -> EDITS;
            case CHECKLIST -> CHECKLIST;
            case COMMENTS -> COMMENTS;
            case EXISTENCE, BOARD -> ALL;
        };
    }
}
