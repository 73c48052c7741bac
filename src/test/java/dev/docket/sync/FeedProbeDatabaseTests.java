package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.matter.BoardReader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FeedProbeDatabaseTests {

    @Autowired
    private BoardReader reader;

    @Autowired
    private JdbcClient database;

    @Test
    void noticesThatBoardsCannotBeReadAndThatTheyCan() {
        FeedProbe probe = new FeedProbe(reader, Runnable::run);
        FeedHealth health = new FeedHealth(probe);
        probe.go();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        database.sql("alter table board_member rename to board_member_away").update();
        try {
            go(probe, FeedProbe.TOLERATED);
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            probe.go();
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        } finally {
            database.sql("alter table board_member_away rename to board_member").update();
        }
        probe.go();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void makesOneTryAtATime() {
        Deque<Runnable> work = new ArrayDeque<>();
        FeedProbe probe = new FeedProbe(reader, work::add);

        go(probe, 3);
        assertThat(work).hasSize(1);
        work.remove().run();
        probe.go();

        assertThat(work).hasSize(1);
    }

    private static void go(FeedProbe probe, int times) {
        for (int i = 0; i < times; i++) {
            probe.go();
        }
    }
}
