package dev.docket.board.ui;

import dev.docket.finding.CollapsedStageService;
import dev.docket.matter.BoardId;
import dev.docket.matter.StageId;
import java.util.HashSet;
import java.util.Set;

/** The stages of one open board that its user has folded up; in all his browsers, from when they open it. */
class FoldedStages {

    private final Set<StageId> folded;
    private final BoardId board;
    private final CollapsedStageService service;
    private final BoardCanvas canvas;

    FoldedStages(BoardId board, CollapsedStageService service, BoardCanvas canvas) {
        this.canvas = canvas;
        this.board = board;
        this.service = service;
        folded = new HashSet<>(service.all(board));
        canvas.collapse(folded);
    }

    /** Lets its user fold up this one, and open it. */
    void listen(StageColumn column) {
        column.onCollapse(change -> set(column.stage(), change.isCollapsed()));
    }

    private void set(StageId stage, boolean collapsed) {
        if (collapsed ? folded.add(stage) : folded.remove(stage)) {
            canvas.collapse(folded);
            service.set(board, stage, collapsed);
        }
    }
}
