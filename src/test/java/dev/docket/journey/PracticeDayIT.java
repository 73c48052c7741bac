package dev.docket.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import dev.docket.matter.BoardFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A day of a practice of four, in four browsers at the same time: once with the mouse, once with the keyboard alone. */
@BrowserTest
class PracticeDayIT {

    private static final List<String> CLIPBOARD = List.of("clipboard-read", "clipboard-write");

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Test
    void passesWithTheMouse() {
        day("Disputes", false).pass();
    }

    @Test
    void passesWithTheKeyboardAlone() {
        day("Disputes by key", true).pass();
    }

    private PracticeDay day(String name, boolean keysOnly) {
        BoardFixture board = DayBoard.in(application, name);
        return new PracticeDay(
                board,
                LocalDate.now(application.getBean(Clock.class)),
                desk("ada", board, keysOnly),
                desk("ben", board, keysOnly),
                desk("cleo", board, keysOnly),
                desk("vic", board, keysOnly),
                !keysOnly);
    }

    private Desk desk(String login, BoardFixture board, boolean keysOnly) {
        Visitor visitor = browsers.timed(login);
        visitor.page().context().grantPermissions(CLIPBOARD);
        // What fades is in nobody's way, and looks the same in every picture.
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Desk desk = Desk.of(visitor, keysOnly);
        visitor.open(board.id());
        return desk;
    }
}
