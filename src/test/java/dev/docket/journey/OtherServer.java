package dev.docket.journey;

import com.zaxxer.hikari.HikariDataSource;
import dev.docket.DocketProcess;
import java.io.IOException;
import java.nio.file.Path;
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
        var database = application.getBean(HikariDataSource.class);
        var process = DocketProcess.jar(
                data,
                Map.of("DOCKET_DB_PASSWORD", database.getPassword()),
                "--port=0",
                "--data=" + data,
                "--db-url=" + database.getJdbcUrl(),
                "--db-user=" + database.getUsername());
        var lines = process.readUntil(line -> line.startsWith(READY));
        return new OtherServer(process, lines.getLast().substring(READY.length()));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.close();
    }
}
