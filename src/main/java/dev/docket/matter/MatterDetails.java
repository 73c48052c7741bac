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
 * @param reference the number that somebody else gave to it, such as a court's docket number
 */
public record MatterDetails(
        String title,
        String client,
        String practiceArea,
        @Nullable AccountId responsible,
        Priority priority,
        @Nullable LocalDate opened,
        @Nullable LocalDate deadline,
        String reference,
        String description) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    public MatterDetails {
        title = title.strip();
        client = client.strip();
        practiceArea = practiceArea.strip();
        reference = reference.strip();
        description = description.strip();
    }

    public static MatterDetails titled(String title) {
        return new MatterDetails(title, "", "", null, Priority.NORMAL, null, null, "", "");
    }

    /** The value of a field: a String, a Priority, a LocalDate or an AccountId; null where it is absent. */
    public @Nullable Object get(MatterField field) {
        return switch (field) {
            case TITLE -> title;
            case CLIENT -> client;
            case PRACTICE_AREA -> practiceArea;
            case RESPONSIBLE -> responsible;
            case PRIORITY -> priority;
            case OPENED -> opened;
            case DEADLINE -> deadline;
            case REFERENCE -> reference;
            case DESCRIPTION -> description;
        };
    }

    /** The same with one field changed; the value must be of the field's type, as {@link #get} gives it. */
    public MatterDetails with(MatterField field, @Nullable Object value) {
        Map<MatterField, @Nullable Object> all = new EnumMap<>(MatterField.class);
        for (MatterField each : MatterField.values()) {
            all.put(each, each == field ? value : get(each));
        }
        return new MatterDetails(
                text(all, MatterField.TITLE),
                text(all, MatterField.CLIENT),
                text(all, MatterField.PRACTICE_AREA),
                (AccountId) all.get(MatterField.RESPONSIBLE),
                all.get(MatterField.PRIORITY) instanceof Priority priority ? priority : Priority.NORMAL,
                (LocalDate) all.get(MatterField.OPENED),
                (LocalDate) all.get(MatterField.DEADLINE),
                text(all, MatterField.REFERENCE),
                text(all, MatterField.DESCRIPTION));
    }

    /** What is wrong with it, by field, as the end of a message key ({@code matter.problem.…}); empty if nothing is. */
    public Map<MatterField, String> problems() {
        Map<MatterField, String> problems = new EnumMap<>(MatterField.class);
        if (title.isEmpty()) {
            problems.put(MatterField.TITLE, "required");
        }
        limit(problems, MatterField.TITLE, title, LONGEST_TITLE);
        limit(problems, MatterField.CLIENT, client, LONGEST_LINE);
        limit(problems, MatterField.PRACTICE_AREA, practiceArea, LONGEST_LINE);
        limit(problems, MatterField.REFERENCE, reference, LONGEST_LINE);
        limit(problems, MatterField.DESCRIPTION, description, LONGEST_DESCRIPTION);
        plausible(problems, MatterField.OPENED, opened);
        plausible(problems, MatterField.DEADLINE, deadline);
        return problems;
    }

    private static void limit(Map<MatterField, String> problems, MatterField field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, "long");
        } else if (!isWritable(text)) {
            problems.put(field, "characters");
        }
    }

    /** PostgreSQL keeps neither a zero character nor half of a surrogate pair. */
    private static boolean isWritable(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static void plausible(Map<MatterField, String> problems, MatterField field, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            problems.put(field, "date");
        }
    }

    private static String text(Map<MatterField, @Nullable Object> all, MatterField field) {
        return all.get(field) instanceof String text ? text : "";
    }
}
