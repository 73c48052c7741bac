package dev.docket.sync.ui;

import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Moves matters of its own about on a board that it shares, mostly, each to a random place in another stage; some it
 * edits, and some it archives and brings back.
 */
final class RandomWriter {

    private static final List<String> STAGES =
            List.of("Intake", "Investigation", "Pleading", "Discovery", "Motions", "Trial");

    private final List<Own> matters = new ArrayList<>();
    private final BoardFixture board;
    private final MatterService service;
    private final Random random;

    RandomWriter(BoardFixture board, MatterService service, int number) {
        this.board = board;
        this.service = service;
        this.random = new Random(number);
        for (int i = 0; i < 10; i++) {
            String title = "Matter " + number + "-" + i;
            matters.add(new Own(board.add(STAGES.getFirst(), title), title));
        }
    }

    /** As many changes, in as many transactions. */
    void write(int changes) {
        for (int i = 0; i < changes; i++) {
            Own matter = matters.get(random.nextInt(matters.size()));
            Outcome outcome = service.execute(matter.archived ? restore(matter) : change(matter, i));
            if (!(outcome instanceof Outcome.Applied)) {
                throw new AssertionError("A change of a matter that nobody else changes: " + outcome);
            }
        }
    }

    private MatterCommand change(Own matter, int number) {
        return switch (random.nextInt(10)) {
            case 0 -> archive(matter);
            case 1, 2 -> edit(matter, "Change " + number);
            default -> move(matter);
        };
    }

    private MatterCommand move(Own matter) {
        String from = matter.stage;
        matter.stage = STAGES.get((STAGES.indexOf(from) + 1 + random.nextInt(STAGES.size() - 1)) % STAGES.size());
        return board.move(matter.id, from, matter.stage, neighbour(matter), null);
    }

    private MatterCommand edit(Own matter, String title) {
        MatterDetails base = MatterDetails.titled(matter.title);
        matter.title = title;
        return board.edit(matter.id, base, base.with(MatterField.TITLE, title));
    }

    private MatterCommand archive(Own matter) {
        matter.archived = true;
        return board.archive(matter.id);
    }

    private MatterCommand restore(Own matter) {
        matter.archived = false;
        return board.restore(matter.id);
    }

    private @Nullable MatterId neighbour(Own moved) {
        Own other = matters.get(random.nextInt(matters.size()));
        return other != moved && !other.archived && other.stage.equals(moved.stage) ? other.id : null;
    }

    /** A matter, as nobody else makes it. */
    private static final class Own {

        private final MatterId id;
        private String title;
        private String stage = STAGES.getFirst();
        private boolean archived;

        Own(MatterId id, String title) {
            this.id = id;
            this.title = title;
        }
    }
}
