package dev.docket.sync.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushUpdateServiceTests extends InterruptionContract {

    private final FakeLink link = new FakeLink();
    private final List<String> health = new ArrayList<>();

    @Override
    SyncSettings first() {
        return SettingsFixture.PUSH;
    }

    @Override
    PacedUpdateService create(Fetcher fetcher) {
        return new PushUpdateService(UI.getCurrent(), feed, guard, link, new Health(), fetcher, answers);
    }

    /** The feed hears of it, whoever told it, and enters the page. */
    @Override
    void letNewsCome() {
        feed.refreshNow().exceptionally(failure -> null).join();
        enterThePage();
    }

    @Test
    void entersThePageOnceForAllThatCameMeanwhile() {
        service.start();
        for (int i = 0; i < 1_000; i++) {
            board.change(1);
            feed.refreshNow().join();
        }

        enterThePage();

        assertThat(updates).hasSize(2);
        assertThat(revisions()).hasSize(1_000);
    }

    @Test
    void findsWithASlowPollWhatNobodyTold() {
        service.start();
        link.up();
        board.change(1);

        pollAfter(PushUpdateService.SAFETY);

        assertThat(revisions()).containsExactly(2L);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(60_000);
    }

    @Test
    void looksAfterItsLinkUntilThatIsUp() {
        service.start();
        int before = UI.getCurrent().getPollInterval();

        link.up();

        assertThat(before).isEqualTo(10_000);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(60_000);
        assertThat(health).containsExactly("up");
    }

    @Test
    void saysWhenItsLinkGoesDown() {
        service.start();
        link.up();

        link.down();

        assertThat(health).containsExactly("up", "down");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
    }

    @Test
    void tellsOfChangesDuringADrag() {
        service.start();
        guard.begin(Reason.DRAGGING);
        board.change(1);

        letNewsCome();

        assertThat(revisions()).containsExactly(2L);
    }

    @Test
    void saysWhenTheFeedIsBack() {
        service.start();
        board.goAway(true);
        letNewsCome();
        board.goAway(false);

        letNewsCome();

        assertThat(progress.failures()).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
    }

    @Test
    void letsGoOfItsLinkWhenItStops() {
        service.start();

        service.stop();

        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void isNotEnteredAfterItStopped() {
        service.start();
        board.change(1);
        feed.refreshNow().join();
        service.stop();

        enterThePage();
        pollAfter(Duration.ofMinutes(2));

        assertThat(updates).hasSize(1);
    }

    private final class Health implements LinkListener {

        @Override
        public void linkUp() {
            health.add("up");
        }

        @Override
        public void linkDown() {
            health.add("down");
        }
    }
}
