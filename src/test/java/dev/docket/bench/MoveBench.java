package dev.docket.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A move: what it costs the server, beside a transaction that only takes the board's lock, and the database. */
final class MoveBench implements Benchmark {

    private static final String NAME = "move";
    private static final int WARM = 60;
    private static final int MOVES = 4;
    private static final int COUNTED = 20;

    @Override
    public void run(Scene scene) throws SQLException {
        Map<Integer, Mover> movers = new LinkedHashMap<>();
        var sessions = scene.crowd().sessions(scene.plan().sizes().size() + 1);
        for (int i = 0; i < scene.plan().sizes().size(); i++) {
            int size = scene.plan().sizes().get(i);
            movers.put(size, Mover.on(sessions.get(i), scene.board(size), "open"));
        }
        // The bare page may be opened by those who may write to the boards.
        var bare = DrivenPage.open(sessions.getLast(), Scene.BARE, "open");
        int main = BarePageNode.in(bare.shown().text());
        for (int i = 0; i < WARM; i++) {
            movers.values().forEach(mover -> mover.settle("warm"));
            lock(bare.page(), main, scene.board(scene.plan().large()), "warm");
        }
        time(scene, movers, bare.page(), main);
        movers.forEach((size, mover) -> count(scene, size, mover));
        movers.values().forEach(Mover::close);
        bare.page().close();
    }

    private static void time(Scene scene, Map<Integer, Mover> movers, DrivenPage bare, int main) {
        var logs = scene.docket().logs();
        for (int round = 0; round < scene.plan().rounds(); round++) {
            for (int i = 0; i < MOVES; i++) {
                movers.forEach((size, mover) -> mover.settle("move-" + size));
                lock(bare, main, scene.board(scene.plan().large()), "lock");
            }
        }
        Samples locks = logs.serverMillis("lock");
        scene.table().add(Row.of(NAME, "an empty transaction that takes the lock, server", locks, "ms"));
        for (int size : scene.plan().sizes()) {
            Samples moves = logs.serverMillis("move-" + size);
            scene.table().add(Row.of(NAME, "a move, %,d matters, server".formatted(size), moves, "ms"));
            scene.growth().matters("move, ms", size, moves.median());
        }
        for (int size :
                new TreeSet<>(List.of(scene.plan().large(), scene.plan().sizes().getLast()))) {
            scene.table()
                    .add(Row.ratio(
                                    NAME,
                                    "a move, %,d matters : the empty transaction".formatted(size),
                                    logs.serverMillis("move-" + size).median(),
                                    locks.median())
                            .atMost(2));
        }
    }

    private static void lock(DrivenPage bare, int main, long board, String label) {
        bare.labelled(label).fire(main, "docket-lock", Map.of("event.detail.board", board));
    }

    private static void count(Scene scene, int size, Mover mover) {
        try {
            scene.database().beginCount();
            for (int i = 0; i < COUNTED; i++) {
                mover.settle("count");
            }
            // What is done now and then is not the move's: half of the moves must have done it.
            List<String> statements = new ArrayList<>();
            double all = 0;
            for (var counted : scene.database().counted().entrySet()) {
                if (counted.getValue() >= COUNTED / 2) {
                    all += counted.getValue();
                    statements.add("%.1f × %s".formatted((double) counted.getValue() / COUNTED, counted.getKey()));
                }
            }
            scene.table()
                    .add(Row.of(NAME, "statements of a move, %,d matters".formatted(size), all / COUNTED, "SQL")
                            .atMost(8));
            if (size == scene.plan().large()) {
                statements.forEach(statement -> System.out.println("    " + statement));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
