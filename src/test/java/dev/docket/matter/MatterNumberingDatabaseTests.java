package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class MatterNumberingDatabaseTests {

    private static final Instant LAST_HOUR_OF_2026 = Instant.parse("2026-12-31T23:30:00Z");

    @Autowired
    private BoardRepository boards;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext context;

    private Board board;

    @BeforeEach
    void addBoard() {
        board = boards.findById(BoardFixture.in(context).id().value()).orElseThrow();
    }

    @Test
    void countsOn() {
        MatterNumbering numbering = numberingAt("Z");

        assertThat(numbering.next(board, 1)).containsExactly(new MatterNumber("2026-00001"));
        assertThat(numbering.next(board, 3))
                .containsExactly(
                        new MatterNumber("2026-00002"), new MatterNumber("2026-00003"), new MatterNumber("2026-00004"));
        assertThat(numbering.next(board, 1)).containsExactly(new MatterNumber("2026-00005"));
    }

    @Test
    void startsAnewWithTheYearOfThePractice() {
        numberingAt("Z").next(board, 7);

        assertThat(numberingAt("Europe/Berlin").next(board, 1)).containsExactly(new MatterNumber("2027-00001"));
        assertThat(numberingAt("Z").next(board, 1)).containsExactly(new MatterNumber("2026-00008"));
    }

    @Test
    void countsForEachBoard() {
        numberingAt("Z").next(board, 7);
        Board other = boards.findById(BoardFixture.in(context).id().value()).orElseThrow();

        assertThat(numberingAt("Z").next(other, 1)).containsExactly(new MatterNumber("2026-00001"));
    }

    private MatterNumbering numberingAt(String zone) {
        return new MatterNumbering(database, Clock.fixed(LAST_HOUR_OF_2026, ZoneId.of(zone)));
    }
}
