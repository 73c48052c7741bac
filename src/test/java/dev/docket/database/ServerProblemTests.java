package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerProblemTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FATAL:  could not write lock file: No space left on device   | the disk is full. Make room, then start again.
            initdb: error: cannot be run as root                         | it refuses to run as root.
            FATAL:  could not open file "base": Permission denied        | it may not use its files.
            LOG:  starting\tFATAL:  lock file is empty                   | lock file is empty.
            LOG:  starting                                               | it does not answer.
            """)
    void saysWhatLogTells(String log, String problem) {
        var failure = ServerProblem.explain(log, Path.of("/data/postgres"), Path.of("/data/log"), new IOException());

        assertThat(failure.getMessage()).startsWith("PostgreSQL does not start on /data/postgres: " + problem);
    }

    @ParameterizedTest
    @CsvSource({"FATAL: one,FATAL: two,two.", "PANIC: one,FATAL: two,one.", "FATAL: one,LOG: two,one."})
    void prefersGravestAndLast(String first, String second, String problem) {
        var log = first + "\n" + second + "\n";

        var failure = ServerProblem.explain(log, Path.of("/data/postgres"), Path.of("/data/log"), new IOException());

        assertThat(failure.getMessage()).startsWith("PostgreSQL does not start on /data/postgres: " + problem);
    }
}
