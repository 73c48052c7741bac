package dev.docket.matter;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets matters into a stage, or says why not. Asked under the lock on the board. */
@Component
class StageAdmission {

    private final StageRepository stages;

    StageAdmission(StageRepository stages) {
        this.stages = stages;
    }

    /** Does it if the stage is the board's and takes one more matter. */
    Outcome admitted(Board board, StageId stage, Supplier<Outcome> action) {
        Optional<Stage> wanted = there(board, stage);
        if (wanted.isEmpty()) {
            return new Outcome.Refused(RefusalReason.STAGE_GONE);
        }
        return wanted.flatMap(Stage::full)
                .filter(full -> stages.isFull(stage.value()))
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(action);
    }

    boolean isThere(Board board, StageId stage) {
        return there(board, stage).isPresent();
    }

    private Optional<Stage> there(Board board, StageId stage) {
        return stages.findById(stage.value()).filter(found -> found.isOn(board));
    }

    /** How many more matters it takes; any number unless it has a hard limit. */
    long room(StageId stage) {
        return stages.room(stage.value()).map(places -> Math.max(0, places)).orElse(Long.MAX_VALUE);
    }

    /** In a closing stage a matter is closed from the beginning, unless somebody has said that it is on hold. */
    MatterDetails arriving(MatterDetails details, StageId stage) {
        return details.status() == MatterStatus.OPEN && isClosing(stage)
                ? details.with(MatterField.STATUS, MatterStatus.CLOSED)
                : details;
    }

    /** Whether matters that come to this stage are closed; not where it has been removed. */
    boolean isClosing(StageId stage) {
        return stages.findById(stage.value()).map(Stage::isClosing).orElse(false);
    }
}
