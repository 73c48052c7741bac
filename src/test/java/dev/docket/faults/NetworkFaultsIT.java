package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way from the browsers to Docket is bad, or gone for a while. */
@Tag("faults")
class NetworkFaultsIT extends FaultTest {

    private static final int CUTS = 5;

    /** Each so many that they are told one by one, and together more than a feed remembers. */
    private static final int CHANGES = 900;

    private static final int TIMES = 3;

    NetworkFaultsIT() {
        super("--docket.sync.transport=push");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 60})
    void survivesBrowsersThatAreOffline(int seconds) throws IOException, SQLException {
        goOffline(office(), seconds);
    }

    @Test
    void survivesASlowNetworkThatLosesPackets() throws IOException, SQLException {
        try (var network = RoughNetwork.to(office().node().address());
                var work = FaultCase.in(office(), "Network of 400 ms that loses 5 %", network.address())) {
            network.slowDown(Duration.ofMillis(400), 0.05);
            work.workFor(Duration.ofSeconds(60));
            network.slowDown(Duration.ZERO, 0);
            work.mend();

            work.endsWell("synced( offline synced)*");
        }
    }

    @Test
    void survivesAWebSocketThatIsCutAgainAndAgain() throws IOException, SQLException {
        try (var network = RoughNetwork.to(office().node().address());
                var work = FaultCase.in(office(), "WebSocket cut every 10 s", network.address())) {
            for (int cut = 0; cut < CUTS; cut++) {
                network.cutWebSockets();
                work.workFor(Duration.ofSeconds(10));
            }
            work.mend();

            work.endsWell("synced( offline synced)*");
        }
    }

    @Test
    void survivesAWebSocketThatAFirewallForgets() throws IOException, SQLException {
        try (var network = RoughNetwork.to(office().node().address());
                var work = FaultCase.in(office(), "WebSocket that lets nothing through any more", network.address())) {
            network.forgetWebSockets();
            work.workFor(Duration.ofSeconds(30));
            work.mend();

            work.endsWell("synced");
        }
    }

    @Test
    void survivesALaptopThatSleepsForLongerThanAnybodyRemembers() throws IOException, SQLException {
        try (var work = FaultCase.in(office(), "Page frozen for 2,700 changes, and the log emptied")) {
            var sleeper = work.people().getFirst();
            sleeper.fallAsleep();
            for (int time = 0; time < TIMES; time++) {
                long revision = work.changeOften(CHANGES);
                work.workUntil(() -> work.people().stream()
                        .filter(worker -> !worker.isAsleep())
                        .allMatch(worker -> worker.sight().isAt(revision)));
            }
            try (var log = work.shortenLog()) {
                assertThat(log).isNotNull();
                sleeper.wakeUp();
                work.mend();
                work.settle();
            }

            work.endsWell("synced( offline synced)*");
        }
    }

    static void goOffline(Office office, int seconds) throws IOException, SQLException {
        try (var network = RoughNetwork.to(office.node().address());
                var work = FaultCase.in(office, "Browser offline for %d s".formatted(seconds), network.address())) {
            network.fallSilent(true);
            work.people().forEach(worker -> worker.goOffline(true));
            work.workFor(Duration.ofSeconds(seconds));
            network.fallSilent(false);
            work.people().forEach(worker -> worker.goOffline(false));
            work.mend();

            work.endsWell("synced( offline synced)+");
        }
    }
}
