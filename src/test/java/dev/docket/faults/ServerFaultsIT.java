package dev.docket.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Docket itself goes away while people work. */
@Tag("faults")
class ServerFaultsIT extends FaultTest {

    /**
     * Who had nothing to ask for meanwhile learns only afterwards that he is signed out; and the answer that tells of it
     * ends the outage, a moment before the page makes way for the sign-in. The new server may be late at its first looks.
     */
    private static final String GONE =
            "synced( offline| synced)* sign-in( retrying)? synced( (offline|retrying) synced)*";

    ServerFaultsIT() {
        super("--docket.sync.transport=push");
    }

    @Test
    void survivesItsEndAndComingBack() throws IOException, InterruptedException, SQLException {
        kill(office());
    }

    static void kill(Office office) throws IOException, InterruptedException, SQLException {
        try (var work = FaultCase.in(office, "Docket killed, and started again after 10 s")) {
            office.node().kill();
            work.workFor(Duration.ofSeconds(10));
            office.node().startAgain();
            work.mend();

            work.endsWell(GONE);
        }
    }
}
