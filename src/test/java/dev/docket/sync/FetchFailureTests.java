package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.UncategorizedSQLException;

class FetchFailureTests {

    private static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new TimeoutException(), FetchFailure.NO_ANSWER, true),
                Arguments.of(said("40P01"), FetchFailure.NO_ANSWER, true),
                Arguments.of(said("57P01"), FetchFailure.REFUSED, true),
                Arguments.of(new DataAccessResourceFailureException("Gone"), FetchFailure.REFUSED, true),
                Arguments.of(said("53100"), FetchFailure.FULL, true),
                Arguments.of(said("42P01"), FetchFailure.BROKEN, false),
                Arguments.of(said("XX001"), FetchFailure.BROKEN, false),
                Arguments.of(new IllegalStateException("A bug"), FetchFailure.BROKEN, false));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void saysWhatItIs(Throwable cause, FetchFailure expected, boolean temporary) {
        FetchFailure failure = FetchFailure.of(cause);

        assertThat(failure).isEqualTo(expected);
        assertThat(failure.isTemporary()).isEqualTo(temporary);
    }

    private static UncategorizedSQLException said(String code) {
        return new UncategorizedSQLException("task", "select", new SQLException("It said so", code));
    }
}
