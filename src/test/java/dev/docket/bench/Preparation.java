package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** A data folder with boards of all sizes, on which Docket can be started. */
final class Preparation implements AutoCloseable {

    /** What Docket's own repository does not hold: real cases, where the project is developed. */
    private static final Path APPEALS = Path.of("../shared/data/appeals.csv");

    private static final String[] OF_APPEALS = {
        "--map", "Counsel=nothing", "--map", "Judges=nothing", "--map", "Issues=nothing", "--map", "Court=court"
    };

    private final Path folder;
    private final Map<Integer, Long> boards = new TreeMap<>();

    private Preparation(Path folder) {
        this.folder = folder;
    }

    /** @param again whether the folder that the run before has left is good enough */
    static Preparation of(Path folder, BenchPlan plan, BenchTable table, boolean again)
            throws IOException, SQLException {
        var preparation = new Preparation(folder);
        if (!again) {
            FileSystemUtils.deleteRecursively(folder.resolve("data"));
        }
        FileSystemUtils.deleteRecursively(folder.resolve("access"));
        Files.createDirectories(folder);
        try (var docket = BenchedDocket.start(preparation.data());
                var database = BenchDatabase.in(preparation.data())) {
            preparation.fill(database, plan);
            database.addPeople(plan.viewers());
            database.countFromNextStart();
            table.note("First start, with an empty folder: %.1f s."
                    .formatted(docket.start().toMillis() / 1e3));
        }
        return preparation;
    }

    private void fill(BenchDatabase database, BenchPlan plan) throws IOException, SQLException {
        for (int size : plan.sizes()) {
            var name = "Bench " + size;
            long board = database.idOf(name);
            if (board == 0) {
                board = database.addBoard(name);
                var file = LargeFile.write(folder.resolve(size + ".csv"), "B" + size, size);
                BenchedDocket.importFile(data(), file, name);
            }
            long matters = database.matters(board);
            if (matters < size) {
                throw new IllegalStateException(name + " has " + matters + " matters only");
            }
            boards.put(size, board);
            System.out.println(name + ": " + matters + " matters");
        }
    }

    Path data() {
        return folder.resolve("data");
    }

    Map<Integer, Long> boards() {
        return boards;
    }

    /** Docket on the folder, once more. */
    BenchedDocket start() throws IOException {
        return BenchedDocket.start(data());
    }

    @Override
    public void close() {
        // The folder stays, for whoever wants to look into it.
    }
}
