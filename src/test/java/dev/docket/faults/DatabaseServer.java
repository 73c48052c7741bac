package dev.docket.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server of the test's own, to which everything may be done. Its data outlive it. */
final class DatabaseServer implements AutoCloseable {

    static final String NAME = "docket";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The switch is flipped by the tests; whoever commits a change meets a full disk then. */
    private static final String FULL_DISK = """
            create table disk (full_up boolean not null);
            insert into disk values (false);
            create function write_to_disk() returns trigger language plpgsql security definer as $$
                begin
                    if (select full_up from public.disk) then
                        raise exception using errcode = 'disk_full', message = 'could not extend file: no space left';
                    end if;
                    return null;
                end $$;
            create constraint trigger disk after insert on change deferrable initially deferred
                for each row execute function write_to_disk();
            """;

    private final Path data;
    private EmbeddedPostgres postgres;
    private final int port;

    private DatabaseServer(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
        this.port = postgres.getPort();
    }

    /** A new server with an empty database, whose owner is no superuser. */
    static DatabaseServer start(Path data) throws IOException {
        var server = new DatabaseServer(data, builder(data).start());
        server.execute("create role %1$s login password '%1$s'".formatted(NAME), "postgres");
        server.execute("create database %1$s owner %1$s".formatted(NAME), "postgres");
        return server;
    }

    /** What was confirmed is kept when its processes are killed: the library's defaults would not see to that. */
    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("timezone", "UTC")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    /** As the superuser, in Docket's database. */
    Connection connect() throws SQLException {
        return connect(NAME);
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=test".formatted(port, database),
                "postgres",
                "postgres");
    }

    /** As <code>kill -9</code> does with all of its processes. */
    void kill() throws IOException {
        var processes = processes();
        signal("KILL", processes);
        processes.forEach(process -> process.onExit().join());
        postgres.close();
    }

    /** Again, on the same data and at the same address. */
    void startAgain() throws IOException {
        postgres = builder(data).setPort(port).start();
    }

    /** In its own time, which is short: sessions are ended, and everything is written. */
    void restart() throws IOException {
        postgres.close();
        startAgain();
    }

    /** It is there, takes connections and answers nobody. */
    void freeze() throws IOException {
        signal("STOP", processes());
    }

    /** It goes on where it was. */
    void thaw() throws IOException {
        signal("CONT", processes());
    }

    /** Ends all sessions but the test's; the next ones are welcome. */
    void cutConnections() {
        execute(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name <> 'test'"
                        + " and backend_type = 'client backend'",
                NAME);
    }

    /** Makes it possible to fill the disk. The schema must be there. */
    void prepareDisk() {
        execute(FULL_DISK, NAME);
    }

    /** From now on no change can be committed, or all can again. */
    void fillDisk(boolean full) {
        execute("update disk set full_up = " + full, NAME);
    }

    private void execute(String sql, String database) {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused: " + sql, e);
        }
    }

    private List<ProcessHandle> processes() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(first).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .toList();
    }

    private static void signal(String name, List<ProcessHandle> processes) throws IOException {
        for (var process : processes) {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        }
    }

    @Override
    public void close() {
        try {
            thaw();
            kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
