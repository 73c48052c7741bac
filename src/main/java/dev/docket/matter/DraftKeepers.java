package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Opens keepers of drafts, each for whoever is signed in where it is opened. */
@Component
public class DraftKeepers {

    /** How long typed text may be lost for, should the server be killed. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final DraftService drafts;
    private final CurrentPerson current;
    private final UnfinishedWork work;

    DraftKeepers(DraftService drafts, CurrentPerson current, UnfinishedWork work) {
        this.drafts = drafts;
        this.current = current;
        this.work = work;
    }

    public DraftKeeper open() {
        return new DraftKeeper(
                current.carriedOut(drafts::keep), current.carriedOut(drafts::forget), work, work.later(MOMENT));
    }
}
