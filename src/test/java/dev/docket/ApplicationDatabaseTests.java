package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Starts as the import command does; for serving see {@link LaunchedJarIT}. */
class ApplicationDatabaseTests {

    @Test
    void doesItsTaskWithoutWebServer() {
        var database = TestDatabase.create();
        try (var context = SpringApplication.run(
                Application.class,
                "--spring.profiles.include=import",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())) {
            var accounts = context.getBean(JdbcClient.class)
                    .sql("select count(*) from account")
                    .query(Long.class)
                    .single();

            assertThat(accounts).isEqualTo(1);
            assertThat(context.getEnvironment().getProperty("local.server.port"))
                    .isNull();
        }
    }
}
