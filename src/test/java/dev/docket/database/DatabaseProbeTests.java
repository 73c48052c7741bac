package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class DatabaseProbeTests {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void acceptsDatabaseThatAnswers() {
        assertThatCode(() -> DatabaseProbe.check(database.url(), database.user(), database.password()))
                .doesNotThrowAnyException();
    }

    @Test
    void namesServerThatDoesNotAnswer() {
        assertRefused("jdbc:postgresql://127.0.0.1:1/docket?password=secret", "docket")
                .withMessageStartingWith("The database jdbc:postgresql://127.0.0.1:1/docket cannot be reached: ")
                .withMessageNotContaining("secret");
    }

    @Test
    void namesDatabaseThatDoesNotExist() {
        assertRefused(database.url() + "x", database.user())
                .withMessage("There is no such database: %sx. Create it, or correct --db-url.", database.url());
    }

    @Test
    void namesUserThatIsNotLetIn() {
        assertRefused(database.url(), "stranger")
                .withMessage(
                        "The database %s does not let stranger in. "
                                + "Correct --db-user and the password in DOCKET_DB_PASSWORD.",
                        database.url());
    }

    @Test
    void refusesOtherDatabases() {
        assertRefused("jdbc:mysql://localhost/docket", "docket")
                .withMessageStartingWith("Docket needs a PostgreSQL server, not jdbc:mysql://localhost/docket.");
    }

    private static ThrowableAssertAlternative<StartFailure> assertRefused(String url, String user) {
        return assertThatExceptionOfType(StartFailure.class).isThrownBy(() -> DatabaseProbe.check(url, user, "docket"));
    }
}
