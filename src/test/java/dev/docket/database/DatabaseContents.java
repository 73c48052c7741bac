package dev.docket.database;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All rows of all tables of a database, each as text, and how far its sequences are.
 *
 * @param columns those of each table
 * @param rows those of each table, in an order that depends on nothing but them
 */
public record DatabaseContents(
        Map<String, List<String>> columns, Map<String, List<String>> rows, List<String> sequences) {

    private static final String COLUMNS = """
            select table_name, column_name from information_schema.columns
            where table_schema = 'public' and is_generated = 'NEVER' order by table_name, column_name
            """;

    public static DatabaseContents of(String url, String user, String password) throws SQLException {
        return read(url, user, password, Map.of());
    }

    /** Only what stands in the columns that this one has. */
    public DatabaseContents alike(String url, String user, String password) throws SQLException {
        return read(url, user, password, columns);
    }

    /** All but these tables, which go on changing while nobody does anything. */
    public DatabaseContents without(Set<String> tables) {
        Map<String, List<String>> others = new TreeMap<>(rows);
        others.keySet().removeAll(tables);
        return new DatabaseContents(columns, others, sequences);
    }

    private static DatabaseContents read(String url, String user, String password, Map<String, List<String>> wanted)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            Map<String, List<String>> columns = new TreeMap<>(wanted);
            if (wanted.isEmpty()) {
                for (String column : lines(connection, COLUMNS)) {
                    String[] name = column.split("\\|", -1);
                    columns.computeIfAbsent(name[0], table -> new ArrayList<>()).add(name[1]);
                }
            }
            Map<String, List<String>> rows = new TreeMap<>();
            for (Map.Entry<String, List<String>> table : columns.entrySet()) {
                rows.put(table.getKey(), lines(connection, select(table.getKey(), table.getValue())));
            }
            List<String> sequences =
                    lines(connection, "select sequencename, last_value from pg_sequences order by sequencename");
            return new DatabaseContents(columns, rows, sequences);
        }
    }

    private static String select(String table, List<String> columns) {
        return columns.stream()
                .map(column -> "\"" + column + "\"")
                .collect(joining(
                        ", ",
                        "select row_to_json(each)::text from (select ",
                        " from \"" + table + "\") each order by 1"));
    }

    private static List<String> lines(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            List<String> lines = new ArrayList<>();
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(found.getString(i));
                }
                lines.add(String.join("|", values));
            }
            return lines;
        }
    }
}
