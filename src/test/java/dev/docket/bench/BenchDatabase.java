package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Docket's embedded database, seen by its superuser from outside of Docket. */
final class BenchDatabase implements AutoCloseable {

    private static final String COUNTER = "pg_stat_statements";

    /** Copied from the demo's board, without its limits. */
    private static final String STAGES = """
            insert into stage (board_id, name, position, colour, closing)
            select %d, name, position, colour, closing from stage
            where board_id = (select min(id) from board)
            """;

    /** With the password of the demo, for whoever is one more viewer. */
    private static final String PEOPLE = """
            insert into account (login, name, password_hash, role)
            select 'viewer' || n, 'Viewer ' || n, (select password_hash from account where login = 'ben'), 'MEMBER'
            from generate_series(1, %d) n on conflict do nothing
            """;

    private static final String MEMBERS = """
            insert into board_member (board_id, account_id, role)
            select board.id, account.id, 'EDITOR' from board cross join account on conflict do nothing
            """;

    private static final String STATEMENTS = """
            select left(regexp_replace(query, '\\s+', ' ', 'g'), 120), sum(calls)::bigint from pg_stat_statements
            where userid = (select oid from pg_roles where rolname = 'docket') group by 1 order by 2 desc
            """;

    private final Connection connection;

    private BenchDatabase(Connection connection) {
        this.connection = connection;
    }

    static BenchDatabase in(Path data) throws IOException, SQLException {
        // The fourth line of the file is the server's port.
        var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        var password = Files.readString(data.resolve("postgres.password")).strip();
        return new BenchDatabase(
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/docket", "postgres", password));
    }

    /** Adds an empty board with the stages of the demo's, for everybody, and answers its id. */
    long addBoard(String name) throws SQLException {
        long id = ask("insert into board (name, number_pattern, created_at) select '" + name
                + "', number_pattern, now() from board order by id limit 1 returning id");
        run(STAGES.formatted(id));
        run(MEMBERS);
        return id;
    }

    long idOf(String board) throws SQLException {
        return ask("select coalesce(max(id), 0) from board where name = '" + board + "'");
    }

    /** So many accounts more: viewer1, viewer2 and so on. */
    void addPeople(int count) throws SQLException {
        run(PEOPLE.formatted(count));
        run(MEMBERS);
    }

    long matters(long board) throws SQLException {
        return ask("select count(*) from matter where archived_at is null and board_id = " + board);
    }

    long revision(long board) throws SQLException {
        return ask("select revision from board where id = " + board);
    }

    /** What administrators do on the page of the settings. Whoever looks for changes next finds it. */
    void transport(String transport) throws SQLException {
        run("""
                insert into sync_settings (version, enabled, interval_millis, pause_on_interaction, retry_attempts,
                    backoff_multiplier, transport, actor_name, at)
                select coalesce(max(version), 0) + 1, true, 30000, true, 3, 2, '%s', 'bench', now() from sync_settings
                """.formatted(transport));
    }

    /** Has the server load what counts statements when it starts next. */
    void countFromNextStart() throws SQLException {
        run("alter system set shared_preload_libraries = '" + COUNTER + "'");
        run("alter system set " + COUNTER + ".track_utility = off");
    }

    /** Forgets what was counted. */
    void beginCount() throws SQLException {
        run("create extension if not exists " + COUNTER);
        run("select pg_stat_statements_reset()");
    }

    /** How often Docket has had each statement carried out since; without begin and commit. */
    Map<String, Long> counted() throws SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(STATEMENTS)) {
            while (found.next()) {
                counts.put(found.getString(1), found.getLong(2));
            }
        }
        return counts;
    }

    private long ask(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
