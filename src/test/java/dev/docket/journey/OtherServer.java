package dev.docket.journey;

import com.zaxxer.hikari.HikariDataSource;
import dev.docket.DocketProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** The packaged jar in a process of its own, on the database that the application of the test uses too. */
final class OtherServer implements AutoCloseable {

    private static final String READY = "Docket is running at ";

    private final DocketProcess process;
    private final String address;

    private OtherServer(DocketProcess process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and waits until it serves. */
    static OtherServer beside(ApplicationContext application, Path data) throws IOException {
        return beside(application, data, 0, Map.of());
    }

    /** Starts it at this port, with these variables in its environment. */
    static OtherServer beside(ApplicationContext application, Path data, int port, Map<String, String> variables)
            throws IOException {
        var database = application.getBean(HikariDataSource.class);
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("DOCKET_DB_PASSWORD", database.getPassword());
        return await(DocketProcess.jar(
                data,
                environment,
                "--port=" + port,
                "--data=" + data,
                "--db-url=" + database.getJdbcUrl(),
                "--db-user=" + database.getUsername()));
    }

    /** Starts it at this port with a database of its own, which it keeps in the folder, and the demo practice. */
    static OtherServer alone(Path data, int port, Map<String, String> variables) throws IOException {
        return await(DocketProcess.jar(data, variables, "run", "--demo", "--port=" + port, "--data=" + data));
    }

    private static OtherServer await(DocketProcess process) throws IOException {
        var lines = process.readUntil(line -> line.startsWith(READY));
        // Somebody has to read it: it would stand still with the first line that has no room.
        process.listen(line -> System.out.println("node " + process.pid() + ": " + line));
        return new OtherServer(process, lines.getLast().substring(READY.length()));
    }

    String address() {
        return address;
    }

    /** As a machine that fails. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** As an operator who restarts it: it may finish what it does. */
    void stop() throws InterruptedException {
        process.stop();
    }

    @Override
    public void close() {
        process.close();
    }
}
