package dev.docket.journey;

import dev.docket.identity.Operator;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardService;
import org.springframework.context.ApplicationContext;

/** The board of the demo practice. All tests share it: whoever looks at it changes nothing on it. */
final class DemoBoard {

    static final String FIRST_TITLE = "Tamsin Vale: dismissal during probation";

    private DemoBoard() {}

    static BoardId litigation(ApplicationContext application) {
        var boards = application.getBean(BoardService.class);
        return application
                .getBean(Operator.class)
                .call(() -> boards.all().stream()
                        .filter(each -> each.name().equals("Litigation"))
                        .findFirst())
                .orElseThrow()
                .id();
    }
}
