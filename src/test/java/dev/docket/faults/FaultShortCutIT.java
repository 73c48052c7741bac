package dev.docket.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One fault of every kind, on one start of everything, with two people; all of them are tried by <code>./docket test --faults</code>. */
@Tag("faults")
class FaultShortCutIT {

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void open() throws IOException {
        office = Office.open(folder, List.of("ada", "ben"), "--docket.sync.transport=push");
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void survivesConnectionsThatAreCut() throws SQLException {
        DatabaseFaultsIT.cutConnections(office);
    }

    @Test
    void survivesADatabaseThatIsKilled() throws IOException, SQLException {
        DatabaseFaultsIT.kill(office);
    }

    @Test
    void survivesADatabaseThatIsSilent() throws IOException, SQLException {
        DatabaseFaultsIT.freeze(office, 5);
    }

    @Test
    void survivesBrowsersThatAreOffline() throws IOException, SQLException {
        NetworkFaultsIT.goOffline(office, 5);
    }

    @Test
    void survivesBeingKilled() throws IOException, InterruptedException, SQLException {
        ServerFaultsIT.kill(office);
    }
}
