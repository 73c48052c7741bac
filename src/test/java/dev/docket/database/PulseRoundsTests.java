package dev.docket.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.sync.TestClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that lets in and never answers: the rounds are stopped in the middle of their question. */
@Timeout(60)
class PulseRoundsTests {

    private ServerSocket server;
    private DatabasePulse pulse;
    private PulseRounds rounds;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        pulse = new DatabasePulse(new Unanswered(server), new UsedConnections(), new TestClock(Instant.EPOCH));
        rounds = new PulseRounds(pulse);
    }

    @AfterEach
    void close() throws IOException {
        rounds.stop();
        server.close();
    }

    @Test
    void doesNotTakeItsOwnEndForASilentDatabase() throws IOException {
        rounds.start();
        try (var asking = server.accept()) {
            assertThat(asking.isConnected()).isTrue();

            rounds.stop();
        }

        assertThat(rounds.isRunning()).isFalse();
        assertThat(pulse.isSilent()).isFalse();
    }

    @Test
    void goesOnAskingWhenItIsStartedAgain() throws IOException {
        rounds.start();
        try (var asking = server.accept()) {
            assertThat(asking.isConnected()).isTrue();
            rounds.stop();
        }

        rounds.start();
        try (var asking = server.accept()) {
            assertThat(asking.isConnected()).isTrue();
        }
    }

    private record Unanswered(ServerSocket server) implements DatabasePulse.Question {

        @Override
        public void ask() throws SQLException {
            try (var socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
                socket.getInputStream().read();
            } catch (IOException e) {
                throw new SQLException("No answer", "08006", e);
            }
        }

        @Override
        public void close() {
            // Each question has closed its own.
        }
    }
}
