package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value before and after, as text: dates in ISO form, accounts and stages by id. */
public record FieldChange(@Nullable String from, @Nullable String to) {

    static FieldChange of(@Nullable Object from, @Nullable Object to) {
        return new FieldChange(text(from), text(to));
    }

    /** What the log keeps of a matter that was not there before. */
    static Map<String, FieldChange> created(StageId stage, MatterDetails details) {
        return Map.of(Change.STAGE, of(null, stage), MatterField.TITLE.key(), of(null, details.title()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case AccountId account -> Long.toString(account.value());
            case StageId stage -> Long.toString(stage.value());
            default -> value.toString();
        };
    }
}
