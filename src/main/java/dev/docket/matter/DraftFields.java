package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a draft as the database keeps them, by the keys of the change log. */
@Component
class DraftFields {

    private static final TypeReference<Map<String, FieldChange>> TYPE = new TypeReference<>() {};

    private final JsonMapper json;

    DraftFields(JsonMapper json) {
        this.json = json;
    }

    String write(Map<MatterField, FieldEdit> edits) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        edits.forEach((field, edit) -> fields.put(field.key(), FieldChange.of(edit.base(), edit.mine())));
        return json.writeValueAsString(fields);
    }

    /** A field that this version does not know is left out. */
    Map<MatterField, FieldEdit> read(String text) {
        Map<String, FieldChange> fields = json.readValue(text, TYPE);
        Map<MatterField, FieldEdit> edits = new EnumMap<>(MatterField.class);
        Arrays.stream(MatterField.values())
                .filter(field -> fields.containsKey(field.key()))
                .forEach(field -> edits.put(field, edit(field, Objects.requireNonNull(fields.get(field.key())))));
        return edits;
    }

    private static FieldEdit edit(MatterField field, FieldChange change) {
        return new FieldEdit(value(field, change.from()), value(field, change.to()));
    }

    private static @Nullable Object value(MatterField field, @Nullable String text) {
        return switch (field) {
            case TITLE, CLIENT, OPPOSING_PARTY, PRACTICE_AREA, COURT, REFERENCE, DESCRIPTION ->
                Objects.requireNonNullElse(text, "");
            case STATUS -> text == null ? MatterStatus.OPEN : MatterStatus.valueOf(text);
            case PRIORITY -> text == null ? Priority.NORMAL : Priority.valueOf(text);
            case RESPONSIBLE -> text == null ? null : new AccountId(Long.parseLong(text));
            case TAGS -> text == null ? Tags.NONE : Tags.of(text);
            case OPENED, LIMITATION, HEARING, DEADLINE -> text == null ? null : LocalDate.parse(text);
        };
    }
}
