package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.journey.Nginx;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One of two nodes behind nginx goes away while people work, and the other one goes on. */
@Tag("faults")
class TwoNodesFaultsIT extends FaultTest {

    private static final String PUSH = "--docket.sync.transport=push";

    /** Nobody has to sign in more often than nodes have gone from under him. */
    private static final String MOVED = "( (offline|disconnected))*( synced)? sign-in synced";

    private static final String HOME = "synced( offline synced)*";

    private Nginx nginx;
    private Node a;
    private Node b;

    TwoNodesFaultsIT() {
        super(PUSH, "--docket.node=a");
    }

    @BeforeAll
    void join() throws IOException {
        Nginx.mustBeThere();
        a = office().node();
        b = office().join(PUSH, "--docket.node=b");
        nginx = Nginx.between(a.address().getPort(), b.address().getPort());
    }

    /** One that failed leaves nothing to the other. */
    @BeforeEach
    void complete() throws IOException {
        for (var node : office().nodes()) {
            if (!node.isRunning()) {
                node.startAgain();
            }
        }
    }

    @AfterAll
    void leave() throws InterruptedException {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void survivesTheEndOfOneWhileTheOtherLives() throws IOException, InterruptedException, SQLException {
        try (var work = FaultCase.in(office(), "One of two nodes killed, the other one goes on", nginx.address())) {
            assertThat(work.people()).extracting(Worker::node).contains("a", "b");
            a.kill();
            work.mend();
            work.workUntil(() -> areAllAt("b", work));
            work.settle();
            work.workRounds(3);
            a.startAgain();

            work.endsWell(HOME + "|synced" + MOVED);
        }
    }

    @Test
    void survivesTheRestartOfOneAfterTheOther() throws IOException, InterruptedException, SQLException {
        try (var work = FaultCase.in(office(), "Both nodes restarted, one after the other", nginx.address())) {
            restart(a, work);
            restart(b, work);
            work.mend();

            work.endsWell("synced(" + MOVED + "){1,2}");
        }
    }

    /** Nobody waits for it: the people of the one are at the other before it is back. */
    private void restart(Node node, FaultCase work) throws IOException {
        work.workUntil(node.stop()::isDone);
        work.workUntil(() -> areAllAt(node == a ? "b" : "a", work));
        node.startAgain();
    }

    /** Each has his board there: he may be in the middle of something. */
    private static boolean areAllAt(String node, FaultCase work) {
        return work.people().stream()
                .allMatch(worker ->
                        !worker.sight().cards().isEmpty() && worker.node().equals(node));
    }
}
