package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.docket.PageTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UiPushLinkTests extends PageTest {

    private final Random random = new Random(1);

    @Test
    void hasEveryPageComeBackInATimeOfItsOwn() {
        List<Duration> times =
                Stream.generate(Pages::open).limit(200).map(this::reconnection).toList();

        assertThat(times)
                .allSatisfy(time -> assertThat(time).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(7_500)));
        assertThat(new HashSet<>(times)).hasSizeGreaterThan(150);
        assertThat(times).filteredOn(time -> time.toMillis() < 3_500).hasSizeBetween(20, 60);
        assertThat(times).filteredOn(time -> time.toMillis() > 6_500).hasSizeBetween(20, 60);
    }

    private Duration reconnection(UI page) {
        UiPushLink.of(page, random).open(new LinkListener() {
            @Override
            public void linkUp() {
                // Nobody connects.
            }

            @Override
            public void linkDown() {
                // Nobody connects.
            }
        });
        return Duration.ofMillis(Long.parseLong(page.getPushConfiguration().getParameter("reconnectInterval")));
    }
}
