package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class InstallationDatabaseTests {

    private final JdbcClient database = migrated(TestDatabase.create());
    private final Installation installation = new Installation(database);

    @Test
    void isNothingBeforeItIsDecided() {
        assertThat(installation.isDecided()).isFalse();
        assertThat(installation.isDemo()).isFalse();
    }

    @Test
    void staysDemo() {
        installation.decide(true);

        assertThat(installation.isDemo()).isTrue();
        assertThat(new Installation(database).isDemo()).isTrue();
    }

    @Test
    void neverTurnsIntoDemo() {
        installation.decide(false);

        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> installation.decide(true));
        assertThat(installation.isDecided()).isTrue();
        assertThat(installation.isDemo()).isFalse();
    }

    private static JdbcClient migrated(TestDatabase database) {
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0001__accounts.sql")).execute(source);
        return JdbcClient.create(source);
    }
}
