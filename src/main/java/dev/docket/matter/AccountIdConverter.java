package dev.docket.matter;

import dev.docket.identity.AccountId;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AccountIdConverter implements AttributeConverter<@Nullable AccountId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : new AccountId(value);
    }
}
