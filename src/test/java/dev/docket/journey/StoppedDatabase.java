package dev.docket.journey;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The server of the tests' database, which hangs: it is there and answers nobody, until this is closed. */
final class StoppedDatabase implements AutoCloseable {

    private final JdbcClient database;
    private final List<ProcessHandle> processes;

    private StoppedDatabase(JdbcClient database, List<ProcessHandle> processes) {
        this.database = database;
        this.processes = processes;
    }

    static StoppedDatabase of(ApplicationContext application) {
        JdbcClient database = application.getBean(JdbcClient.class);
        long backend = database.sql("select pg_backend_pid()").query(Long.class).single();
        ProcessHandle server =
                ProcessHandle.of(backend).flatMap(ProcessHandle::parent).orElseThrow();
        var stopped = new StoppedDatabase(
                database, Stream.concat(Stream.of(server), server.children()).toList());
        stopped.signal("STOP");
        return stopped;
    }

    /** Docket, too, knows by then that the database answers: it asks nothing of one of which it does not. */
    @Override
    public void close() {
        signal("CONT");
        Awaitility.await()
                .pollInSameThread()
                .ignoreExceptions()
                .until(() -> database.sql("select 1").query(Integer.class).single() == 1);
    }

    private void signal(String name) {
        for (ProcessHandle process : processes) {
            try {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new IllegalStateException("The database cannot be told " + name, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
