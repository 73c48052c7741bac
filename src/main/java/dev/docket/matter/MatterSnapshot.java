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
        String reference,
        MatterTally tally) {

    /** One that holds nothing beside its fields. */
    public MatterSnapshot(
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
            String reference) {
        this(
                id,
                number,
                stage,
                rank,
                stageSince,
                title,
                client,
                practiceArea,
                responsible,
                priority,
                opened,
                deadline,
                reference,
                MatterTally.NONE);
    }

    /** The same at another place, where it came at that moment; in its own stage it has been since before. */
    MatterSnapshot placed(StageId where, Rank place, Instant at) {
        return new MatterSnapshot(
                id,
                number,
                where,
                place,
                where.equals(stage) ? stageSince : at,
                title,
                client,
                practiceArea,
                responsible,
                priority,
                opened,
                deadline,
                reference,
                tally);
    }

    /** What this knows of the matter's details, which is all but the description. */
    MatterDetails details() {
        return new MatterDetails(title, client, practiceArea, responsible, priority, opened, deadline, reference, "");
    }

    MatterSnapshot with(MatterDetails other) {
        return new MatterSnapshot(
                id,
                number,
                stage,
                rank,
                stageSince,
                other.title(),
                other.client(),
                other.practiceArea(),
                other.responsible(),
                other.priority(),
                other.opened(),
                other.deadline(),
                other.reference(),
                tally);
    }

    public MatterSnapshot with(MatterTally other) {
        return new MatterSnapshot(
                id,
                number,
                stage,
                rank,
                stageSince,
                title,
                client,
                practiceArea,
                responsible,
                priority,
                opened,
                deadline,
                reference,
                other);
    }
}
