package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class DatabaseTestTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void runsOnTestDatabase() {
        var name = jdbc.sql("select current_database()").query(String.class).single();

        assertThat(name).startsWith("test_");
    }
}
