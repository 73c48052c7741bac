package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a board shows of a matter: everything but its description, which only its panel needs. */
public record MatterSnapshot(
        MatterId id,
        MatterNumber number,
        StageId stage,
        Rank rank,
        Instant stageSince,
        String title,
        String client,
        String practiceArea,
        @Nullable AccountId responsible,
        Priority priority,
        @Nullable LocalDate opened,
        @Nullable LocalDate deadline,
        String reference) {}
