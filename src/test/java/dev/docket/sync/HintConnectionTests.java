package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.docket.Patience;
import dev.docket.database.TestDatabase;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class HintConnectionTests {

    /** Generous: a busy machine; without a limit of its own the driver would wait for ever. */
    private static final Duration LIMIT =
            HintConnection.PATIENCE.plus(HintConnection.LIMIT).plus(Patience.LIMIT);

    private final TestDatabase database = TestDatabase.create();
    private SilentRelay relay;

    @BeforeEach
    void openRelay() throws IOException {
        relay = SilentRelay.to(database.url());
    }

    @AfterEach
    void closeRelay() {
        relay.close();
    }

    @Test
    void hearsInTheOrderOfCommits() throws SQLException {
        try (HintConnection connection = HintConnection.open(byRelay())) {
            execute("notify docket, 'first'; notify docket, 'second'");

            assertThat(heard(connection, 2)).containsExactly("first", "second");
        }
    }

    @Test
    void hearsNothingOfOtherChannels() throws SQLException {
        try (HintConnection connection = HintConnection.open(byRelay())) {
            execute("notify elsewhere, 'first'");
            execute("notify docket, 'second'");

            assertThat(heard(connection, 1)).containsExactly("second");
        }
    }

    @Test
    void staysWhileNothingIsToBeHeard() throws SQLException {
        try (HintConnection connection = HintConnection.open(byRelay())) {
            assertThat(connection.await()).isEmpty();
            execute("notify docket, 'at last'");

            assertThat(heard(connection, 1)).containsExactly("at last");
        }
    }

    @Test
    void noticesThatTheServerHasGoneSilent() throws SQLException {
        try (HintConnection connection = HintConnection.open(byRelay())) {
            relay.fallSilent();

            assertTimeoutPreemptively(
                    LIMIT, () -> assertThatExceptionOfType(SQLException.class).isThrownBy(connection::await));
        }
    }

    @Test
    void doesNotWaitForAServerThatLetsNobodyIn() {
        relay.fallSilent();

        assertTimeoutPreemptively(
                LIMIT,
                () -> assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> HintConnection.open(byRelay()).close()));
    }

    /** As many, or what was heard until the patience was over. */
    private static List<String> heard(HintConnection connection, int count) throws SQLException {
        List<String> heard = new ArrayList<>();
        Instant end = Instant.now().plus(Patience.LIMIT);
        while (heard.size() < count && Instant.now().isBefore(end)) {
            heard.addAll(connection.await());
        }
        return heard;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private JdbcConnectionDetails byRelay() {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return relay.url();
            }

            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
