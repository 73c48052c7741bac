package dev.docket.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Lets the application start on the database of an earlier one, which it has to migrate. */
public final class EarlierRelease implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = Path.of("src/test/resources/upgrade/schema-0008.sql");

    /** Such a database, as the earlier release left it. */
    public static TestDatabase left() {
        TestDatabase database = TestDatabase.create();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(Files.readString(DATA));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return database;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = left();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "spring.datasource.hikari.minimum-idle", 1);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("earlier release", properties));
    }
}
