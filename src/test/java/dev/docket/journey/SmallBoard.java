package dev.docket.journey;

import dev.docket.matter.BoardFixture;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** A new board with Alpha, Bravo, Charlie and Delta in Intake, and Echo and Foxtrot in Investigation. */
final class SmallBoard {

    private SmallBoard() {}

    static BoardFixture in(ApplicationContext application) {
        var board = BoardFixture.in(application);
        // Each new one goes to the top.
        List.of("Delta", "Charlie", "Bravo", "Alpha").forEach(title -> board.add("Intake", title));
        List.of("Foxtrot", "Echo").forEach(title -> board.add("Investigation", title));
        return board;
    }
}
