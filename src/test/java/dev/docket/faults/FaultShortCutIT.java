package dev.docket.faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One fault of every kind, on one start of everything, with two people: what of <code>./docket test --faults</code> belongs
 * to every run of the tests.
 */
class FaultShortCutIT extends FaultTest {

    FaultShortCutIT() {
        super(List.of("ada", "ben"), "--docket.sync.transport=push");
    }

    @Test
    void survivesConnectionsThatAreCut() throws SQLException {
        DatabaseFaultsIT.cutConnections(office());
    }

    @Test
    void survivesADatabaseThatIsKilled() throws IOException, SQLException {
        DatabaseFaultsIT.kill(office());
    }

    @Test
    void survivesADatabaseThatIsSilent() throws IOException, SQLException {
        DatabaseFaultsIT.freeze(office(), 5);
    }

    @Test
    void survivesBrowsersThatAreOffline() throws IOException, SQLException {
        NetworkFaultsIT.goOffline(office(), 5);
    }

    @Test
    void survivesBeingKilled() throws IOException, InterruptedException, SQLException {
        ServerFaultsIT.kill(office());
    }
}
