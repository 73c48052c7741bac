package dev.docket.finding;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterTally;
import dev.docket.matter.Priority;
import dev.docket.matter.Rank;
import dev.docket.matter.StageId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A matter of an imagined board, and what is looked for in it. */
public record SampleMatter(MatterDetails details, Instant touchedAt) {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    public static SampleMatter titled(String title) {
        return new SampleMatter(MatterDetails.titled(title), NOW);
    }

    SampleMatter of(@Nullable AccountId person) {
        return with(MatterField.RESPONSIBLE, person);
    }

    SampleMatter area(String area) {
        return with(MatterField.PRACTICE_AREA, area);
    }

    SampleMatter priority(Priority priority) {
        return with(MatterField.PRIORITY, priority);
    }

    SampleMatter due(@Nullable LocalDate deadline) {
        return with(MatterField.DEADLINE, deadline);
    }

    SampleMatter touched(Instant at) {
        return new SampleMatter(details, at);
    }

    public SampleMatter with(MatterField field, @Nullable Object value) {
        return new SampleMatter(details.with(field, value), touchedAt);
    }

    public MatterSnapshot snapshot() {
        return snapshot(42);
    }

    public MatterSnapshot snapshot(int number) {
        return snapshot(number, Rank.middle());
    }

    public MatterSnapshot snapshot(int number, Rank rank) {
        return new MatterSnapshot(
                new MatterId(number),
                new MatterNumber("2026-%05d".formatted(number)),
                new StageId(1),
                rank,
                touchedAt,
                touchedAt,
                details,
                MatterTally.NONE);
    }
}
