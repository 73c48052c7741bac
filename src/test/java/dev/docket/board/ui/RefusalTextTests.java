package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTextTests {

    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final StageId TRIAL = new StageId(1);
    private static final StageId APPEAL = new StageId(2);
    private static final BoardSnapshot BOARD = new BoardSnapshot(
            new BoardId(1),
            "Litigation",
            new Revision(1),
            List.of(stage(TRIAL, "Trial"), stage(APPEAL, "Appeal")),
            Map.of());

    private final RefusalText text =
            new RefusalText((key, values) -> key + Arrays.asList(values), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "0, time.seconds[1]",
        "59, time.seconds[59]",
        "60, time.minutes[1]",
        "7199, time.hours[1]",
        "190800, time.days[2]"
    })
    void saysHowLongAgoInTheLargestWholeUnit(long seconds, String expected) {
        assertThat(text.stale(stale(Duration.ofSeconds(seconds)), BOARD, APPEAL))
                .isEqualTo("board.stale[Ben, 2026-00042, Trial, " + expected + ", Appeal]");
    }

    @Test
    void namesWhoArchivedTheMatterWhereThatIsKnown() {
        assertThat(text.gone(new Outcome.Gone("Ben"))).isEqualTo("board.gone.by[Ben]");
        assertThat(text.gone(new Outcome.Gone(""))).isEqualTo("board.gone[]");
    }

    private static Outcome.Stale stale(Duration ago) {
        return new Outcome.Stale(new MatterId(1), new MatterNumber("2026-00042"), TRIAL, "Ben", NOW.minus(ago));
    }

    private static StageSnapshot stage(StageId id, String name) {
        return new StageSnapshot(id, name, StageColour.RED, false, null, false, List.of());
    }
}
