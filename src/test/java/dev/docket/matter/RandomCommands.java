package dev.docket.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People at work on a board: commands of every kind, some of them stale or for what has gone. */
public final class RandomCommands {

    private final BoardFixture board;
    private final Random random;
    private final List<MatterId> archived = new ArrayList<>();

    public RandomCommands(BoardFixture board, long seed) {
        this.board = board;
        this.random = new Random(seed);
    }

    /** The next command, for the board as it is now. */
    public MatterCommand next() {
        BoardSnapshot now = board.now();
        List<MatterSnapshot> matters =
                now.stages().stream().flatMap(stage -> stage.matters().stream()).toList();
        int dice = matters.isEmpty() ? 0 : random.nextInt(20);
        return switch (dice) {
            case 0, 1, 2 -> board.create(anyStage(now).name(), MatterDetails.titled("New " + random.nextInt(1_000)));
            case 3, 4, 5, 6 -> edit(any(matters));
            case 7 -> archive(any(matters));
            case 8 -> archived.isEmpty() ? edit(any(matters)) : board.restore(any(archived));
            default -> move(now, matters);
        };
    }

    private MatterCommand edit(MatterSnapshot matter) {
        MatterDetails base = board.open(matter.id()).details();
        MatterField field = random.nextBoolean() ? MatterField.TITLE : MatterField.DESCRIPTION;
        return board.edit(matter.id(), base, base.with(field, "Edited " + random.nextInt(1_000)));
    }

    private MatterCommand archive(MatterSnapshot matter) {
        archived.add(matter.id());
        return board.archive(matter.id());
    }

    /** In one of ten cases from a stage where the matter may not be; the neighbours may be anywhere. */
    private MatterCommand move(BoardSnapshot now, List<MatterSnapshot> matters) {
        MatterSnapshot matter = any(matters);
        String from = random.nextInt(10) == 0 ? anyStage(now).name() : stageOf(now, matter);
        return board.move(matter.id(), from, anyStage(now).name(), neighbour(matters), neighbour(matters));
    }

    private @Nullable MatterId neighbour(List<MatterSnapshot> matters) {
        return random.nextInt(3) == 0 ? null : any(matters).id();
    }

    private StageSnapshot anyStage(BoardSnapshot now) {
        return any(now.stages());
    }

    private static String stageOf(BoardSnapshot now, MatterSnapshot matter) {
        return now.stage(matter.stage()).orElseThrow().name();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
