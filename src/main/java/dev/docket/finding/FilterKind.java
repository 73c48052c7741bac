package dev.docket.finding;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a filter can ask of a matter; each is a parameter of the board's address, which may come with several values. */
public enum FilterKind {
    PERSON,
    AREA,
    TAG,
    STATUS,
    PRIORITY,
    DEADLINE,
    UNTOUCHED;

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}");

    /** The name of the parameter. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the value of the parameter asks for; nothing if it makes no sense. It may come from anywhere. */
    Optional<Criterion> read(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (this) {
                    case PERSON -> person(value);
                    case AREA -> new Criterion.Area(value);
                    case TAG -> value.isBlank() ? null : new Criterion.Tagged(value);
                    case STATUS -> named(MatterStatus.values(), Criterion.Standing::new, value);
                    case PRIORITY -> named(Priority.values(), Criterion.Urgency::new, value);
                    case DEADLINE -> named(DeadlineRange.values(), Criterion.Due::new, value);
                    case UNTOUCHED ->
                        DAYS.matcher(value).matches() ? new Criterion.Untouched(Integer.parseInt(value)) : null;
                });
    }

    private static @Nullable Criterion person(String value) {
        return switch (value) {
            case Criterion.Mine.VALUE -> new Criterion.Mine();
            case Criterion.Nobody.VALUE -> new Criterion.Nobody();
            default -> ID.matcher(value).matches() ? new Criterion.Person(new AccountId(Long.parseLong(value))) : null;
        };
    }

    private static <T> @Nullable Criterion named(T[] choices, Function<T, Criterion> criterion, String value) {
        return Arrays.stream(choices)
                .map(criterion)
                .filter(each -> each.value().equals(value))
                .findFirst()
                .orElse(null);
    }
}
