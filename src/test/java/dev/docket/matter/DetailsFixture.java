package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.LocalDate;

/** Details with something in every field, and another value for each. */
public final class DetailsFixture {

    public static final MatterDetails FULL = new MatterDetails(
            "Varga v. Hollis Freight",
            "Varga",
            "Hollis Freight Ltd.",
            "Transport",
            "Regional Court",
            "4 O 112/26",
            new AccountId(1),
            MatterStatus.ON_HOLD,
            Priority.HIGH,
            Tags.of("expert", "insured"),
            LocalDate.of(2026, 1, 12),
            LocalDate.of(2029, 12, 31),
            LocalDate.of(2026, 12, 15),
            LocalDate.of(2026, 12, 1),
            "Damaged in transit.\nInsurer informed.");

    private DetailsFixture() {}

    /** A value of the field's type that {@link #FULL} does not have there; never null. */
    public static Object another(MatterField field) {
        return switch (field) {
            case TITLE -> "Varga v. Hollis and others";
            case CLIENT -> "Varga family";
            case OPPOSING_PARTY -> "Hollis Logistics";
            case PRACTICE_AREA -> "Insurance";
            case COURT -> "District Court";
            case STATUS -> MatterStatus.CLOSED;
            case TAGS -> Tags.of("settlement");
            case RESPONSIBLE -> new AccountId(2);
            case PRIORITY -> Priority.LOW;
            case OPENED -> LocalDate.of(2026, 1, 13);
            case LIMITATION -> LocalDate.of(2030, 12, 31);
            case HEARING -> LocalDate.of(2026, 12, 16);
            case DEADLINE -> LocalDate.of(2026, 12, 2);
            case REFERENCE -> "4 O 113/26";
            case DESCRIPTION -> "Settled.";
        };
    }
}
