package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people write about a matter. Text that is absent is empty, never null; dates and the responsible lawyer may be
 * absent. Text is stripped.
 *
 * @param court where it is pending, or the authority that decides
 * @param reference the number that somebody else gave to it, such as a court's docket number
 * @param limitation the day on which the claim becomes barred by the statute of limitations
 * @param hearing the next day in court
 * @param deadline the next day by which something must be done
 */
public record MatterDetails(
        String title,
        String client,
        String opposingParty,
        String practiceArea,
        String court,
        String reference,
        @Nullable AccountId responsible,
        MatterStatus status,
        Priority priority,
        Tags tags,
        @Nullable LocalDate opened,
        @Nullable LocalDate limitation,
        @Nullable LocalDate hearing,
        @Nullable LocalDate deadline,
        String description) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    public MatterDetails {
        title = title.strip();
        client = client.strip();
        opposingParty = opposingParty.strip();
        practiceArea = practiceArea.strip();
        court = court.strip();
        reference = reference.strip();
        description = description.strip();
    }

    /** An open one of normal priority, of which nothing else is known; {@link #with} adds to it. */
    public static MatterDetails titled(String title) {
        return new MatterDetails(
                title,
                "",
                "",
                "",
                "",
                "",
                null,
                MatterStatus.OPEN,
                Priority.NORMAL,
                Tags.NONE,
                null,
                null,
                null,
                null,
                "");
    }

    /** The value of a field, of the type of the component of that name; null where it is absent. */
    public @Nullable Object get(MatterField field) {
        return switch (field) {
            case TITLE -> title;
            case CLIENT -> client;
            case OPPOSING_PARTY -> opposingParty;
            case PRACTICE_AREA -> practiceArea;
            case COURT -> court;
            case RESPONSIBLE -> responsible;
            case STATUS -> status;
            case PRIORITY -> priority;
            case TAGS -> tags;
            case OPENED -> opened;
            case LIMITATION -> limitation;
            case HEARING -> hearing;
            case DEADLINE -> deadline;
            case REFERENCE -> reference;
            case DESCRIPTION -> description;
        };
    }

    /** The same with one field changed; the value must be of the field's type, as {@link #get} gives it. */
    public MatterDetails with(MatterField field, @Nullable Object value) {
        return of(each -> each == field ? value : get(each));
    }

    /**
     * The details with these values, each of its field's type. Where one is absent that cannot be, it is empty, open or
     * normal.
     */
    public static MatterDetails of(Values values) {
        return new MatterDetails(
                values.text(MatterField.TITLE),
                values.text(MatterField.CLIENT),
                values.text(MatterField.OPPOSING_PARTY),
                values.text(MatterField.PRACTICE_AREA),
                values.text(MatterField.COURT),
                values.text(MatterField.REFERENCE),
                (AccountId) values.get(MatterField.RESPONSIBLE),
                values.get(MatterField.STATUS) instanceof MatterStatus status ? status : MatterStatus.OPEN,
                values.get(MatterField.PRIORITY) instanceof Priority priority ? priority : Priority.NORMAL,
                values.get(MatterField.TAGS) instanceof Tags tags ? tags : Tags.NONE,
                (LocalDate) values.get(MatterField.OPENED),
                (LocalDate) values.get(MatterField.LIMITATION),
                (LocalDate) values.get(MatterField.HEARING),
                (LocalDate) values.get(MatterField.DEADLINE),
                values.text(MatterField.DESCRIPTION));
    }

    /** What is wrong with it, by field, as the end of a message key ({@code matter.problem.…}); empty if nothing is. */
    public Map<MatterField, String> problems() {
        Map<MatterField, String> problems = new EnumMap<>(MatterField.class);
        if (title.isEmpty()) {
            problems.put(MatterField.TITLE, "required");
        }
        for (MatterField field : MatterField.values()) {
            switch (get(field)) {
                case String text -> limit(problems, field, text, longest(field));
                case LocalDate day -> plausible(problems, field, day);
                case Tags all -> limit(problems, field, all);
                case null, default -> {}
            }
        }
        return problems;
    }

    private static int longest(MatterField field) {
        return switch (field) {
            case TITLE -> LONGEST_TITLE;
            case DESCRIPTION -> LONGEST_DESCRIPTION;
            default -> LONGEST_LINE;
        };
    }

    private static void limit(Map<MatterField, String> problems, MatterField field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, "long");
        } else if (!isWritable(text)) {
            problems.put(field, "characters");
        }
    }

    private static void limit(Map<MatterField, String> problems, MatterField field, Tags tags) {
        if (tags.names().size() > Tags.MOST) {
            problems.put(field, "tags");
        }
        tags.names().forEach(tag -> limit(problems, field, tag, Tags.LONGEST));
    }

    /** PostgreSQL keeps neither a zero character nor half of a surrogate pair. */
    private static boolean isWritable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void plausible(Map<MatterField, String> problems, MatterField field, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            problems.put(field, "date");
        }
    }

    /** Gives the value of each field. */
    @FunctionalInterface
    public interface Values {

        @Nullable
        Object get(MatterField field);

        private String text(MatterField field) {
            return get(field) instanceof String text ? text : "";
        }
    }
}
