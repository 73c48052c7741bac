package dev.docket.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A column of a board. */
@Entity
class Stage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(updatable = false)
    private long boardId;

    private String name;

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private StageColour colour;

    private boolean closing;

    private @Nullable Integer wipLimit;

    private boolean limitHard;

    private @Nullable Integer expectedDays;

    @NullUnmarked
    protected Stage() {}

    Stage(BoardId board, int position, NewStage stage) {
        this.boardId = board.value();
        this.position = position;
        this.name = stage.name();
        this.colour = stage.colour();
        this.closing = stage.closing();
        this.wipLimit = stage.limit();
    }

    StageId id() {
        return new StageId(id);
    }

    boolean isOn(Board board) {
        return boardId == board.id().value();
    }

    StageSummary summary() {
        return new StageSummary(id(), name, closing);
    }

    @Nullable
    Integer limit() {
        return wipLimit;
    }

    /** What to say of it once it takes no more matters; nothing if it has no hard limit. */
    Optional<FullStage> full() {
        return Optional.ofNullable(wipLimit).filter(limit -> limitHard).map(limit -> new FullStage(name, limit));
    }

    boolean isLimitHard() {
        return limitHard;
    }

    @Nullable
    Integer expectedDays() {
        return expectedDays;
    }

    boolean isClosing() {
        return closing;
    }

    StageColour colour() {
        return colour;
    }

    void rename(String other) {
        name = other;
    }

    void limitTo(@Nullable Integer matters, boolean hard) {
        wipLimit = matters;
        limitHard = hard;
    }

    void expect(@Nullable Integer days) {
        expectedDays = days;
    }

    void close(boolean matters) {
        closing = matters;
    }

    void recolour(StageColour other) {
        colour = other;
    }

    void stand(int place) {
        position = place;
    }

    StageSnapshot holding(List<MatterSnapshot> matters) {
        return new StageSnapshot(id(), name, colour, closing, wipLimit, limitHard, expectedDays, matters);
    }
}
