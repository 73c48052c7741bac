package dev.docket.matter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field as its author saw it and as he wants it; values as {@link MatterDetails#get} gives them. */
public record FieldEdit(@Nullable Object base, @Nullable Object mine) {

    /** The fields in which the two differ. */
    public static Map<MatterField, FieldEdit> between(MatterDetails base, MatterDetails mine) {
        Map<MatterField, FieldEdit> edits = new EnumMap<>(MatterField.class);
        for (MatterField field : MatterField.values()) {
            if (!Objects.equals(base.get(field), mine.get(field))) {
                edits.put(field, new FieldEdit(base.get(field), mine.get(field)));
            }
        }
        return edits;
    }

    /** One of a field that a text is typed into, a day as ISO 8601; nothing where the texts are no values of the field. */
    public static Optional<FieldEdit> typed(MatterField field, String base, String mine) {
        return switch (field) {
            case TITLE, CLIENT, OPPOSING_PARTY, REFERENCE, DESCRIPTION -> Optional.of(new FieldEdit(base, mine));
            case OPENED, LIMITATION, HEARING, DEADLINE -> days(base, mine);
            case PRACTICE_AREA, COURT, RESPONSIBLE, STATUS, PRIORITY, TAGS -> Optional.empty();
        };
    }

    private static Optional<FieldEdit> days(String base, String mine) {
        try {
            return Optional.of(new FieldEdit(day(base), day(mine)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** Whether saving this would be a conflict where the matter now holds {@code theirs}. */
    public boolean collidesWith(MatterField field, @Nullable Object theirs) {
        return against(field, theirs) instanceof Resolution.KeepTheirs;
    }

    /** Three-way, for one field: what becomes of this edit where the matter now holds {@code theirs}. */
    Resolution against(MatterField field, @Nullable Object theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return new Resolution.NothingToDo();
        }
        if (Objects.equals(theirs, base)) {
            return new Resolution.Take(mine);
        }
        return switch (field) {
            case DESCRIPTION -> merged(theirs);
            case TAGS -> mergedTags(theirs);
            default -> new Resolution.KeepTheirs();
        };
    }

    private Resolution mergedTags(@Nullable Object theirs) {
        Tags merged = Tags.merged(tags(base), tags(mine), tags(theirs));
        if (merged.equals(theirs)) {
            return new Resolution.NothingToDo();
        }
        return merged.names().size() > Tags.MOST ? new Resolution.KeepTheirs() : new Resolution.Take(merged);
    }

    private Resolution merged(@Nullable Object theirs) {
        return TextMerge.of(text(base), text(mine), text(theirs))
                .filter(text -> text.length() <= MatterDetails.LONGEST_DESCRIPTION)
                .<Resolution>map(text -> text.equals(theirs) ? new Resolution.NothingToDo() : new Resolution.Take(text))
                .orElseGet(Resolution.KeepTheirs::new);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    private static Tags tags(@Nullable Object value) {
        return value instanceof Tags tags ? tags : Tags.NONE;
    }

    /** What becomes of one field. */
    sealed interface Resolution {

        /** The matter already holds what the author wants of it. */
        record NothingToDo() implements Resolution {}

        /** Written without a question: the author's value, or his and theirs merged. */
        record Take(@Nullable Object value) implements Resolution {}

        /** A conflict: the server's value stays, the author is offered his own. */
        record KeepTheirs() implements Resolution {}
    }
}
