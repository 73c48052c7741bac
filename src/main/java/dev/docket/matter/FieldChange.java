package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.util.LinkedHashMap;
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

    /** What the log keeps of an edit: the fields in which the two differ. */
    static Map<String, FieldChange> edited(MatterDetails before, MatterDetails after) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        FieldEdit.between(before, after)
                .forEach((field, edit) -> fields.put(field.key(), of(edit.base(), edit.mine())));
        return fields;
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
