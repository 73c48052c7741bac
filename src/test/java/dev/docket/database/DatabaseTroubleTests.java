package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.UnexpectedRollbackException;

class DatabaseTroubleTests {

    @ParameterizedTest
    @CsvSource({
        "57014,NO_ANSWER", // statement_timeout, or cancelled
        "55P03,NO_ANSWER", // lock_timeout
        "40001,NO_ANSWER", // serialization
        "40P01,NO_ANSWER", // deadlock
        "25P03,NO_ANSWER", // idle in a transaction for too long
        "0A000,NO_ANSWER", // a plan that a migration made useless
        "08006,UNREACHABLE",
        "08001,UNREACHABLE",
        "57P01,UNREACHABLE", // shut down by an administrator
        "57P03,UNREACHABLE", // starting
        "53300,UNREACHABLE", // no connection left
        "53100,FULL",
        "25006,READ_ONLY",
        "42P01,BROKEN", // no such table
        "42501,BROKEN", // no right
        "28P01,BROKEN", // another password
        "3D000,BROKEN", // no such database
        "XX001,BROKEN", // a damaged file
        "58030,BROKEN"
    })
    void goesByTheCode(String code, DatabaseTrouble trouble) {
        var failure = new BadSqlGrammarException("task", "select", new SQLException("It said so", code));

        assertThat(DatabaseTrouble.behind(failure)).contains(trouble);
        assertThat(DatabaseTrouble.isTemporary(failure)).isEqualTo(trouble != DatabaseTrouble.BROKEN);
    }

    @Test
    void knowsAServerThatIsSilentFromOneThatIsNotThere() {
        var silent = new SQLException("An I/O error occurred", "08006", new SocketTimeoutException("Read timed out"));

        assertThat(DatabaseTrouble.behind(new CannotCreateTransactionException("No", silent)))
                .contains(DatabaseTrouble.NO_ANSWER);
    }

    private static Stream<Throwable> temporary() {
        return Stream.of(
                new TimeoutException(),
                new CompletionException(new TimeoutException()),
                new QueryTimeoutException("Slow"),
                new CannotAcquireLockException("Locked"),
                new TransactionTimedOutException("Slow"),
                new TransactionSystemException("The commit failed"),
                new CannotCreateTransactionException("No"),
                new DataAccessResourceFailureException("Gone"),
                new CannotGetJdbcConnectionException("No", new SQLTransientConnectionException("Timed out")));
    }

    @ParameterizedTest
    @MethodSource("temporary")
    void goesByTheKindWhereThereIsNoCode(Throwable failure) {
        assertThat(DatabaseTrouble.isTemporary(failure)).isTrue();
    }

    private static Stream<Throwable> answered() {
        return Stream.of(
                new IllegalStateException("A bug"),
                new DuplicateKeyException("Taken", new SQLException("Taken", "23505")),
                new DataIntegrityViolationException("Too long", new SQLException("Too long", "22001")),
                new IncorrectResultSizeDataAccessException(1),
                new UnexpectedRollbackException("Rolled back"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void takesNoBugAndNoRuleForTheDatabases(Throwable failure) {
        assertThat(DatabaseTrouble.behind(failure)).isEmpty();
        assertThat(DatabaseTrouble.isTemporary(failure)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0"})
    void bearsACodeThatIsNone(String code) {
        assertThat(DatabaseTrouble.behind(new SQLException("Odd", code))).isEmpty();
    }
}
