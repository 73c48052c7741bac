package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a board shows of a matter: everything but its description, which only its panel needs.
 *
 * @param stageSince when it came to its stage
 * @param touchedAt when anything about it was changed last
 * @param details without the description
 */
public record MatterSnapshot(
        MatterId id,
        MatterNumber number,
        StageId stage,
        Rank rank,
        Instant stageSince,
        Instant touchedAt,
        MatterDetails details,
        MatterTally tally) {

    /** One that nobody has changed since it came to its stage, and that holds nothing beside its fields. */
    public MatterSnapshot(
            MatterId id, MatterNumber number, StageId stage, Rank rank, Instant stageSince, MatterDetails details) {
        this(id, number, stage, rank, stageSince, stageSince, details, MatterTally.NONE);
    }

    public MatterSnapshot {
        if (!details.description().isEmpty()) {
            details = details.with(MatterField.DESCRIPTION, "");
        }
    }

    public String title() {
        return details.title();
    }

    public String client() {
        return details.client();
    }

    public String practiceArea() {
        return details.practiceArea();
    }

    public String reference() {
        return details.reference();
    }

    public @Nullable AccountId responsible() {
        return details.responsible();
    }

    public Priority priority() {
        return details.priority();
    }

    public @Nullable LocalDate deadline() {
        return details.deadline();
    }

    /** The same at another place, where it came at that moment; in its own stage it has been since before. */
    MatterSnapshot placed(StageId where, Rank place, Instant at) {
        return new MatterSnapshot(id, number, where, place, where.equals(stage) ? stageSince : at, at, details, tally);
    }

    MatterSnapshot with(MatterDetails other, Instant at) {
        return new MatterSnapshot(id, number, stage, rank, stageSince, at, other, tally);
    }

    public MatterSnapshot with(MatterTally other) {
        return new MatterSnapshot(id, number, stage, rank, stageSince, touchedAt, details, other);
    }
}
