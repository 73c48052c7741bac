package dev.docket.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database goes away while people work, in every way in which it can. */
@Tag("faults")
class DatabaseFaultsIT extends FaultTest {

    /** It may be unseen by somebody who asked for nothing meanwhile. */
    private static final String AWAY = "synced( retrying( disconnected)? synced)*";

    DatabaseFaultsIT() {
        super("--docket.sync.interval=5s");
    }

    @Test
    void survivesConnectionsThatAreCut() throws SQLException {
        cutConnections(office());
    }

    @Test
    void survivesItsEndAndComingBack() throws IOException, SQLException {
        kill(office());
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 90})
    void survivesItsSilence(int seconds) throws IOException, SQLException {
        freeze(office(), seconds);
    }

    @Test
    void survivesItsRestart() throws IOException, SQLException {
        try (var work = FaultCase.in(office(), "Database restarted")) {
            office().database().restart();
            work.mend();

            work.endsWell(AWAY);
        }
    }

    @Test
    void survivesAFullDisk() throws SQLException {
        try (var work = FaultCase.in(office(), "Commits fail, as on a full disk")) {
            office().database().fillDisk(true);
            work.workFor(Duration.ofSeconds(20));
            office().database().fillDisk(false);
            work.mend();

            work.endsWell("synced");
        }
    }

    static void cutConnections(Office office) throws SQLException {
        try (var work = FaultCase.in(office, "Connections to the database cut")) {
            office.database().cutConnections();
            work.workRounds(2);
            office.database().cutConnections();
            work.mend();

            work.endsWell(AWAY);
        }
    }

    static void kill(Office office) throws IOException, SQLException {
        try (var work = FaultCase.in(office, "Database killed, and started again after 10 s")) {
            office.database().kill();
            work.workFor(Duration.ofSeconds(10));
            office.database().startAgain();
            work.mend();

            work.endsWell(AWAY);
        }
    }

    static void freeze(Office office, int seconds) throws IOException, SQLException {
        try (var work = FaultCase.in(office, "Database silent for %d s".formatted(seconds))) {
            office.database().freeze();
            work.workFor(Duration.ofSeconds(seconds));
            office.database().thaw();
            work.mend();

            work.endsWell(AWAY);
        }
    }
}
