package dev.docket.finding;

import dev.docket.matter.MatterField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the matters of a lane have in common. */
public enum LaneKind {
    PERSON(MatterField.RESPONSIBLE),
    AREA(MatterField.PRACTICE_AREA),
    PRIORITY(MatterField.PRIORITY);

    private final MatterField field;

    LaneKind(MatterField field) {
        this.field = field;
    }

    /** The field that tells in which lane a matter stands. */
    public MatterField field() {
        return field;
    }

    /** How it stands in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that the values of the parameter ask for; none if they make no sense. */
    static Optional<LaneKind> read(List<String> values) {
        return values.stream()
                .limit(1)
                .flatMap(value ->
                        Arrays.stream(values()).filter(each -> each.word().equals(value)))
                .findFirst();
    }
}
