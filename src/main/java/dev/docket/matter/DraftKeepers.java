package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Opens keepers of drafts, each for whoever is signed in where it is opened. */
@Component
public class DraftKeepers {

    /** As many at once as leave connections for others. */
    private static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

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
                current.carriedOut(draft -> inPlace(() -> drafts.keep(draft))),
                current.carriedOut(subject -> inPlace(() -> drafts.forget(subject))),
                work,
                work::later);
    }

    private void inPlace(Runnable writing) {
        // Whoever looks at threads, or counts what others have the database do, can tell these.
        Thread.currentThread().setName("drafts");
        places.acquireUninterruptibly();
        try {
            writing.run();
        } finally {
            places.release();
        }
    }
}
