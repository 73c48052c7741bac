package dev.docket.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Faults that are tried one after the other in one office, which is opened for them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FaultTest {

    private final List<String> people;
    private final String[] settings;
    private Office office;

    /** @param settings of Docket, as properties of Spring's on the command line */
    FaultTest(String... settings) {
        this(Office.PEOPLE, settings);
    }

    /** As above, with so many people. */
    FaultTest(List<String> people, String... settings) {
        this.people = people;
        this.settings = settings;
    }

    @BeforeAll
    void openOffice(@TempDir Path folder) throws IOException {
        office = Office.open(folder, people, settings);
    }

    @AfterAll
    void closeOffice() {
        if (office != null) {
            office.close();
        }
    }

    final Office office() {
        return office;
    }
}
