package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.LocalDate;

/** Details with something in every field, and another value for each. */
public final class DetailsFixture {

    public static final MatterDetails FULL = new MatterDetails(
            "Varga v. Hollis Freight",
            "Varga",
            "Transport",
            new AccountId(1),
            Priority.HIGH,
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2026, 12, 1),
            "4 O 112/26",
            "Damaged in transit.\nInsurer informed.");

    private DetailsFixture() {}

    /** A value of the field's type that {@link #FULL} does not have there; never null. */
    public static Object another(MatterField field) {
        return switch (field) {
            case TITLE -> "Varga v. Hollis and others";
            case CLIENT -> "Varga family";
            case PRACTICE_AREA -> "Insurance";
            case RESPONSIBLE -> new AccountId(2);
            case PRIORITY -> Priority.LOW;
            case OPENED -> LocalDate.of(2026, 1, 13);
            case DEADLINE -> LocalDate.of(2026, 12, 2);
            case REFERENCE -> "4 O 113/26";
            case DESCRIPTION -> "Settled.";
        };
    }
}
