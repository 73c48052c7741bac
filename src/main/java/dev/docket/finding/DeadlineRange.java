package dev.docket.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How near the next deadline of a matter is. The ranges that lie ahead begin with today. */
public enum DeadlineRange {
    OVERDUE("overdue"),
    WEEK("7"),
    MONTH("30"),
    NONE("none");

    private final String value;

    DeadlineRange(String value) {
        this.value = value;
    }

    /** How it stands in an address. */
    String value() {
        return value;
    }

    boolean holds(@Nullable LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            return this == NONE;
        }
        return switch (this) {
            case OVERDUE -> deadline.isBefore(today);
            case WEEK -> isWithin(7, deadline, today);
            case MONTH -> isWithin(30, deadline, today);
            case NONE -> false;
        };
    }

    private static boolean isWithin(int days, LocalDate deadline, LocalDate today) {
        return !deadline.isBefore(today) && !deadline.isAfter(today.plusDays(days));
    }
}
