package dev.docket.sync;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardStep;
import java.util.Optional;

/** Counts how often the database is asked, and what it tells. */
record CountedBoardReader(BoardReader reader, SyncFigures figures) implements BoardReader {

    @Override
    public Optional<BoardSnapshot> load(BoardId board) {
        figures.queried();
        return reader.load(board);
    }

    @Override
    public void probe() {
        reader.probe();
    }

    @Override
    public BoardStep after(BoardSnapshot snapshot) {
        figures.queried();
        BoardStep step = reader.after(snapshot);
        // By revisions, as these are known too where there were too many changes to tell one by one.
        figures.changed(step.snapshot().revision().value() - snapshot.revision().value());
        return step;
    }
}
