package dev.docket.sync.ui;

import dev.docket.matter.BoardFixture;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Moves matters of its own about on a board that it shares, each to a random place in another stage. */
final class RandomWriter {

    private static final List<String> STAGES =
            List.of("Intake", "Investigation", "Pleading", "Discovery", "Motions", "Trial");

    private final List<MatterId> matters = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final BoardFixture board;
    private final MatterService service;
    private final Random random;

    RandomWriter(BoardFixture board, MatterService service, int number) {
        this.board = board;
        this.service = service;
        this.random = new Random(number);
        for (int i = 0; i < 10; i++) {
            matters.add(board.add(STAGES.getFirst(), "Matter " + number + "-" + i));
            places.add(STAGES.getFirst());
        }
    }

    /** As many changes, in as many transactions. */
    void write(int changes) {
        for (int i = 0; i < changes; i++) {
            int index = random.nextInt(matters.size());
            String to = STAGES.get(
                    (STAGES.indexOf(places.get(index)) + 1 + random.nextInt(STAGES.size() - 1)) % STAGES.size());
            move(matters.get(index), board.stage(places.get(index)), board.stage(to), neighbour(to));
            places.set(index, to);
        }
    }

    private void move(MatterId matter, StageId from, StageId to, @Nullable MatterId above) {
        Outcome outcome = service.execute(new MatterCommand.Move(
                CommandId.random(), BoardFixture.ORIGIN, board.id(), matter, from, to, above, null));
        if (!(outcome instanceof Outcome.Applied)) {
            throw new AssertionError("A move of a matter that nobody else moves: " + outcome);
        }
    }

    private @Nullable MatterId neighbour(String stage) {
        int index = random.nextInt(matters.size());
        return places.get(index).equals(stage) ? matters.get(index) : null;
    }
}
