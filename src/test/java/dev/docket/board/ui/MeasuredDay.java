package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import dev.docket.database.StatementLog;
import dev.docket.identity.Person;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.sync.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;

/** What two people do at a board, and the statements that each of it takes. */
final class MeasuredDay {

    private static final String TO = "Trial";

    private final Map<String, List<String>> taken = new LinkedHashMap<>();
    private final BoardFixture board;
    private final String stage;
    private final TestClock clock;
    private final StatementLog log;

    /** @param stage where the matters stand that something is done to */
    MeasuredDay(BoardFixture board, String stage, TestClock clock, StatementLog log) {
        this.board = board;
        this.stage = stage;
        this.clock = clock;
        this.log = log;
    }

    /** The statements by what was done; in the order of their texts, as several threads may carry them out. */
    Map<String, List<String>> at(
            SecuredBrowserlessApplicationContext<Authentication> app, Person ada, Person ben, String words) {
        count("open the board first", () -> BoardWindow.open(app, ada, board.id()));
        BoardWindow bens = count("open the board", () -> BoardWindow.open(app, ben, board.id()));
        List<String> cards = new ArrayList<>(bens.cards(stage));
        follow(bens, cards.removeFirst());
        move(bens, cards.removeFirst());
        find(bens, words);
        moveSeveral(bens, cards.subList(0, 3));
        workAt(bens, cards.get(3));
        return taken;
    }

    private void follow(BoardWindow bens, String card) {
        count("poll without a change", bens::poll);
        MatterId matter =
                board.now().matter(new MatterNumber(card)).orElseThrow().id();
        board.carryOut(board.move(matter, stage, TO));
        count("poll with a change", bens::poll);
        assertThat(bens.cards(TO)).containsExactly(card);
    }

    private void move(BoardWindow bens, String card) {
        String below = bens.cards(TO).getFirst();
        count("move", () -> {
            bens.startDrag();
            bens.drop(card, TO, "", below);
            bens.endDrag();
        });
        assertThat(bens.cards(TO)).containsExactly(card, below);
        count("undo", bens::undo);
        assertThat(bens.cards(stage)).contains(card);
    }

    private void find(BoardWindow bens, String words) {
        count("search", () -> bens.look("q=" + words));
        assertThat(bens.cards(stage)).isNotEmpty();
        count("filter", () -> bens.look("priority=high"));
        count("see all again", () -> bens.look(""));
    }

    private void moveSeveral(BoardWindow bens, List<String> cards) {
        cards.forEach(bens::select);
        count("move three", () -> bens.moveSelected(bens.stages().indexOf(TO)));
        assertThat(bens.cards(TO)).containsAll(cards);
    }

    private void workAt(BoardWindow bens, String card) {
        String path = "boards/" + board.id().value() + "/matters/" + card;
        count("open a matter", () -> bens.go(path, ""));
        var panel = LifeWindow.beside(bens);
        count("see the comments", () -> panel.turnTo("Comments"));
        panel.type("Called the court.");
        count("comment", () -> panel.send());
        assertThat(panel.said()).hasSize(1);
        count("see the activity", () -> panel.turnTo("Activity"));
        assertThat(panel.activity()).isNotEmpty();
        panel.turnTo("Details");
        panel.fill("Title", "Another title");
        count("edit", () -> panel.press("Save"));
        assertThat(board.now().matter(new MatterNumber(card)).orElseThrow().title())
                .isEqualTo("Another title");
    }

    private void count(String action, Runnable doing) {
        count(action, () -> {
            doing.run();
            return action;
        });
    }

    private <T> T count(String action, Supplier<T> doing) {
        clock.pass(Duration.ofSeconds(2));
        log.take();
        T done = doing.get();
        taken.put(action, log.take().stream().sorted().toList());
        return done;
    }
}
