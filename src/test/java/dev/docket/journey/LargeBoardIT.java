package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.MatterDetails;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.StopWatch;

/** A board of 2,000 matters opens and drags like a small one. */
@BrowserTest
class LargeBoardIT {

    private static final List<String> STAGES =
            List.of("Intake", "Investigation", "Pleading", "Discovery", "Motions", "Trial", "Appeal", "Closed");

    private static final int IN_EACH = 250;

    /** What a column draws at first. */
    private static final int WINDOW = 20;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private BoardPage ben;

    @BeforeEach
    void open() {
        board = BoardFixture.in(application);
        var matters = STAGES.stream()
                .flatMap(stage -> IntStream.rangeClosed(1, IN_EACH).mapToObj(number -> matter(stage, number)))
                .toList();
        application
                .getBean(Operator.class)
                .call(() -> application
                        .getBean(BulkMatterService.class)
                        .createAll(board.id(), BoardFixture.ORIGIN, matters));
        var visitor = browsers.signedIn("ben");
        var watch = new StopWatch();
        watch.start();
        ben = visitor.open(board.id());
        watch.stop();
        System.out.printf(
                "A board of %d matters was open after %.1f s.%n", matters.size(), watch.getTotalTimeSeconds());
    }

    @Test
    void drawsAWindowAndCountsAll() {
        for (String stage : STAGES) {
            ben.waitForCount(stage, IN_EACH);
            assertThat(ben.cards(stage).count()).isBetween(5, WINDOW);
        }
        assertThat(ben.column("Intake")).containsText("250");
    }

    @Test
    void drawsMoreWhenScrolled() {
        ben.column("Intake").hover();

        for (int drawn = WINDOW; drawn < 4 * WINDOW; drawn = ben.cards("Intake").count()) {
            scrollOn(drawn);
        }

        assertThat(ben.titles("Intake"))
                .startsWith("Intake 001.", "Intake 002.")
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(ben.cards("Investigation").count()).isLessThanOrEqualTo(WINDOW);
    }

    @Test
    void dragsACardFromFarDown() {
        ben.column("Intake").hover();
        scrollOn(WINDOW);

        ben.drag("Intake 040.").above("Investigation 002.").drop();

        ben.card("Intake 040.").and(ben.cards("Investigation").nth(1)).waitFor();
        ben.waitForCount("Intake", IN_EACH - 1);
        ben.waitForCount("Investigation", IN_EACH + 1);
        assertThat(ben.pending()).hasCount(0);
        assertThat(board.titles("Investigation")).startsWith("Investigation 001.", "Intake 040.", "Investigation 002.");
        assertThat(board.titles("Intake")).hasSize(IN_EACH - 1).doesNotContain("Intake 040.");
    }

    @Test
    void showsOthersChangesFarDown() {
        Colleague.cleo(application).move(board, "Intake 200.", "Intake", "Trial");

        ben.waitForCount("Intake", IN_EACH - 1);
        ben.waitForCount("Trial", IN_EACH + 1);
        assertThat(ben.cards("Trial").count()).isLessThanOrEqualTo(WINDOW);
    }

    /** Scrolls with the wheel until more cards than these are there. */
    private void scrollOn(int drawn) {
        ben.page()
                .waitForCondition(
                        () -> {
                            ben.page().mouse().wheel(0, 400);
                            return ben.cards("Intake").count() > drawn;
                        },
                        new Page.WaitForConditionOptions().setTimeout(Visitor.PATIENCE));
    }

    /** The full stop keeps the titles apart. */
    private BulkMatter matter(String stage, int number) {
        var title = "%s %03d.".formatted(stage, number);
        return new BulkMatter(title, board.stage(stage), Instant.EPOCH, MatterDetails.titled(title));
    }
}
