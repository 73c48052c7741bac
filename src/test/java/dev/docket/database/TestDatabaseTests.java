package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTests {

    @Test
    void isEmptyAndOwnedByItsUser() throws SQLException {
        var database = TestDatabase.create();

        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table matter (id bigint)");
            var tables = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'");

            assertThat(tables.next()).isTrue();
            assertThat(tables.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(TestDatabase.create().url())
                .isNotEqualTo(TestDatabase.create().url());
    }
}
