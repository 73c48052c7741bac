package dev.docket.board.ui;

import dev.docket.matter.Revision;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Optional;

/**
 * What the user of a view has done, and what of it was taken back, each with the last on top. Both are deeds that can be
 * taken back: to do again what was taken back is to take that back.
 *
 * <pre>
 *           did                 undo                  redo
 *     ────────────────▶ done ──────────▶ taken back ──────────▶ done
 *     (forgets what was                  (both: taken off at once, and
 *      taken back)                        put there once it is confirmed)
 * </pre>
 */
final class History {

    /** So many steps can be taken back; older ones are forgotten. */
    static final int MOST = 50;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> takenBack = new ArrayDeque<>();

    /** The user did something new: what he took back before cannot be done again. */
    void did(Step step) {
        takenBack.clear();
        push(done, step);
    }

    /** Takes off the last step in that direction, to send its inverse. */
    Optional<Step> take(Direction direction) {
        return Optional.ofNullable(from(direction).pollFirst());
    }

    /** Nobody can say what became of a step that was taken off: it is still the last one. */
    void putBack(Direction direction, Step step) {
        push(from(direction), step);
    }

    /** So much of a step that was taken off has been taken back, at this revision; the rest stays as it is. */
    Step confirmed(Direction direction, Step step, OwnDeed part, Revision at) {
        from(direction).remove(step);
        Step back = new Step(part.inverse(), at);
        push(from(direction.opposite()), back);
        return back;
    }

    /** A step that was taken off stays as it is: those that led to it cannot be taken back either. */
    void refused(Direction direction, Step step) {
        from(direction).remove(step);
        if (step.deed().isOfPlace()) {
            from(direction)
                    .removeIf(each -> each.deed().isOfPlace()
                            && !Collections.disjoint(
                                    each.deed().matters().keySet(),
                                    step.deed().matters().keySet()));
        }
    }

    private Deque<Step> from(Direction direction) {
        return switch (direction) {
            case UNDO -> done;
            case REDO -> takenBack;
        };
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.addFirst(step);
        if (steps.size() > MOST) {
            steps.removeLast();
        }
    }

    enum Direction {
        UNDO,
        REDO;

        Direction opposite() {
            return this == UNDO ? REDO : UNDO;
        }
    }

    /** A deed and the revision at which it was done. */
    record Step(OwnDeed deed, Revision left) {}
}
