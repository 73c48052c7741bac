package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.docket.sync.TestClock;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class DatabasePulseTests {

    private final TestClock clock = new TestClock(Instant.EPOCH);
    private final UsedConnections used = new UsedConnections();
    private final Asked asked = new Asked();
    private final DatabasePulse pulse = new DatabasePulse(asked, used, clock);
    private final List<String> aborted = new ArrayList<>();

    @Test
    void answersAtFirst() {
        assertThat(pulse.isSilent()).isFalse();
        assertThat(new DatabaseHealth(pulse).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void isSilentFromTheFirstQuestionWithoutAnAnswer() {
        asked.fail(2);

        pulse.beat();

        assertThat(pulse.silentSince()).contains(Instant.EPOCH);
        assertThat(new DatabaseHealth(pulse).health().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void asksAgainAtOnceSoThatAMomentIsNoMore() {
        used.add(connection("brief"));
        asked.fail(1);

        pulse.beat();

        assertThat(pulse.isSilent()).isFalse();
        assertThat(asked.times).isEqualTo(2);
        assertThat(aborted).isEmpty();
    }

    @Test
    void answersAgainWithTheFirstAnswer() {
        asked.fail(4);
        pulse.beat();
        pulse.beat();

        pulse.beat();

        assertThat(pulse.isSilent()).isFalse();
    }

    @Test
    void letsNobodyWaitForASilentDatabase() {
        used.add(connection("brief"));
        asked.fail(2);

        pulse.beat();

        assertThat(aborted).containsExactly("brief");
    }

    @Test
    void learnsNothingWhereItIsStoppedInTheMiddleOfAQuestion() {
        used.add(connection("brief"));
        asked.fail(1);

        beatInterrupted();

        assertThat(asked.times).isEqualTo(1);
        assertThat(pulse.isSilent()).isFalse();
        assertThat(aborted).isEmpty();
    }

    @Test
    void stillKnowsOfASilenceWhereItIsStoppedInTheMiddleOfAQuestion() {
        asked.fail(3);
        pulse.beat();

        beatInterrupted();

        assertThat(pulse.isSilent()).isTrue();
    }

    @Test
    void letsLongWorkWaitLonger() {
        Connection work = connection("long");
        used.add(work);
        used.allowLong(work);
        asked.fail(100);
        pulse.beat();
        clock.pass(DatabasePulse.PATIENCE.minusMillis(1));
        pulse.beat();
        assertThat(aborted).isEmpty();

        clock.pass(Duration.ofMillis(1));
        pulse.beat();
        pulse.beat();

        assertThat(aborted).containsExactly("long");
    }

    @Test
    void hasThePoolRefuseAtOnce() {
        asked.fail(2);
        pulse.beat();
        try (var pool = new GuardedPool(pulse, used)) {
            assertThatExceptionOfType(SQLTransientConnectionException.class)
                    .isThrownBy(pool::getConnection)
                    .matches(DatabaseTrouble::isTemporary);
        }
    }

    private void beatInterrupted() {
        Thread.currentThread().interrupt();
        try {
            pulse.beat();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private Connection connection(String name) {
        InvocationHandler handler = (proxy, method, values) -> switch (method.getName()) {
            case "isClosed" -> aborted.contains(name);
            case "abort" -> aborted.add(name) ? null : null;
            case "hashCode" -> name.hashCode();
            default -> proxy == values[0];
        };
        return (Connection)
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }

    private static final class Asked implements DatabasePulse.Question {

        private int failures;
        private int times;

        void fail(int next) {
            failures = next;
        }

        @Override
        public void ask() throws SQLException {
            times++;
            if (failures > 0) {
                failures--;
                throw new SQLException("No answer", "08006");
            }
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }
}
