package dev.docket.matter;

import dev.docket.identity.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A case or engagement. Stage and rank change together; only under the lock of its board. */
@Entity
class Matter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long boardId;

    @Column(updatable = false)
    private String number;

    private long stageId;

    private String rank;

    @Column(nullable = false)
    private Instant stageSince;

    private String title;

    private String client;

    private String opposingParty;

    private String practiceArea;

    private String court;

    @Column(name = "responsible_id")
    private @Nullable AccountId responsible;

    @Enumerated(EnumType.STRING)
    private MatterStatus status;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags;

    private @Nullable LocalDate closed;

    private @Nullable LocalDate opened;

    private @Nullable LocalDate limitation;

    private @Nullable LocalDate hearing;

    private @Nullable LocalDate deadline;

    private String reference;

    private String description;

    private @Nullable Instant archivedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant deletedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @NullUnmarked
    protected Matter() {}

    @NullUnmarked
    Matter(
            BoardId board,
            MatterNumber number,
            StageId stage,
            Rank rank,
            MatterDetails details,
            Instant now,
            LocalDate today) {
        this.boardId = board.value();
        this.number = number.value();
        this.createdAt = now;
        place(stage, rank, now);
        status = MatterStatus.OPEN;
        become(details, today);
    }

    MatterId id() {
        return new MatterId(id);
    }

    boolean isOn(Board board) {
        return boardId == board.id().value();
    }

    MatterNumber number() {
        return new MatterNumber(number);
    }

    StageId stage() {
        return new StageId(stageId);
    }

    Rank rank() {
        return new Rank(rank);
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /** Whether nothing but its number is left of it. */
    boolean isDeleted() {
        return deletedAt != null;
    }

    MatterDetails details() {
        return new MatterDetails(
                title,
                client,
                opposingParty,
                practiceArea,
                court,
                reference,
                responsible,
                status,
                priority,
                new Tags(tags),
                opened,
                limitation,
                hearing,
                deadline,
                description);
    }

    Condition condition() {
        return new Condition(status, closed);
    }

    void turn(Condition condition) {
        status = condition.status();
        closed = condition.closed();
    }

    /** Takes these over; one that is closed by them is closed today. */
    void become(MatterDetails details, LocalDate today) {
        title = details.title();
        client = details.client();
        opposingParty = details.opposingParty();
        practiceArea = details.practiceArea();
        court = details.court();
        reference = details.reference();
        responsible = details.responsible();
        turn(condition().turned(details.status(), today));
        priority = details.priority();
        tags = details.tags().names();
        opened = details.opened();
        limitation = details.limitation();
        hearing = details.hearing();
        deadline = details.deadline();
        description = details.description();
    }

    /** Days in a stage are counted from the arrival there: a new order within it does not restart them. */
    void place(StageId stage, Rank place, Instant now) {
        if (stageId != stage.value()) {
            stageSince = now;
        }
        stageId = stage.value();
        rank = place.value();
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void restore(Rank place) {
        archivedAt = null;
        rank = place.value();
    }
}
