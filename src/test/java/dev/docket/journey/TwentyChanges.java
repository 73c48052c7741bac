package dev.docket.journey;

import dev.docket.matter.BoardFixture;
import java.util.List;
import java.util.stream.IntStream;

/** What a colleague changes on a {@link SmallBoard} while somebody else is busy: edits in Intake, and a move. */
final class TwentyChanges {

    /** So many changes each time. */
    static final int COUNT = 20;

    private static final List<String> EDITED = List.of("Alpha", "Bravo", "Charlie", "Delta");

    private final Colleague colleague;
    private final BoardFixture board;

    TwentyChanges(Colleague colleague, BoardFixture board) {
        this.colleague = colleague;
        this.board = board;
    }

    void make() {
        for (int i = 1; i < COUNT; i++) {
            colleague.setClient(board, EDITED.get(i % EDITED.size()), "Client " + i);
        }
        colleague.move(board, "Echo", "Investigation", "Discovery");
    }

    /** Waits until all of them are seen. */
    void waitUntilShown(BoardPage page) {
        page.page().waitForCondition(() -> areShown(page));
    }

    /** Whether all of them are seen. */
    boolean areShown(BoardPage page) {
        return page.titles("Discovery").equals(List.of("Echo"))
                && page.titles("Investigation").equals(List.of("Foxtrot"))
                && IntStream.range(COUNT - EDITED.size(), COUNT)
                        .allMatch(i -> page.card(EDITED.get(i % EDITED.size()))
                                        .getByText("Client " + i)
                                        .count()
                                == 1);
    }
}
