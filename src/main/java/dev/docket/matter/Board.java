package dev.docket.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** The row that orders the writers of a board: who holds its lock gives the next revision. */
@Entity
class Board {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    private String numberPattern;

    /** Written with the changes that take it: {@link ChangeLog}. */
    @Column(updatable = false)
    private long revision;

    @Column(updatable = false)
    private Instant createdAt;

    @NullUnmarked
    protected Board() {}

    Board(String name, NumberPattern pattern, Instant now) {
        this.name = name;
        this.numberPattern = pattern.value();
        this.createdAt = now;
    }

    BoardId id() {
        return new BoardId(id);
    }

    BoardSummary summary() {
        return new BoardSummary(id(), name);
    }

    void rename(String other) {
        name = other;
    }

    NumberPattern numberPattern() {
        return new NumberPattern(numberPattern);
    }

    Revision revision() {
        return new Revision(revision);
    }

    /** Takes the next revisions, one for each change, and answers the first of them. */
    Revision take(int changes) {
        Revision first = revision().plus(1);
        revision += changes;
        return first;
    }
}
