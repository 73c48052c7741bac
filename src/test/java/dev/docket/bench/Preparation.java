package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.util.FileSystemUtils;

/** A data folder with boards of all sizes, on which Docket can be started. */
final class Preparation {

    /** Real cases, which lie beside the project only where it is developed. */
    private static final Path APPEALS = Path.of("../shared/data/appeals.csv");

    private static final String OF_APPEALS = "Bench appeals";

    private final Path folder;

    private Preparation(Path folder) {
        this.folder = folder;
    }

    /** @param again whether the folder that the run before has left is good enough */
    static Preparation of(Path folder, BenchPlan plan, BenchTable table, boolean again)
            throws IOException, SQLException {
        var preparation = new Preparation(folder);
        FileSystemUtils.deleteRecursively(folder.resolve("access"));
        if (again) {
            return preparation;
        }
        FileSystemUtils.deleteRecursively(folder.resolve("data"));
        Files.createDirectories(folder);
        try (var docket = preparation.start(Launch.packed());
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
            database.addBoard(name(size));
            var file = LargeFile.write(folder.resolve(size + ".csv"), "B" + size, size);
            BenchedDocket.importFile(data(), file, name(size));
        }
        if (Files.exists(APPEALS)) {
            database.addBoard(OF_APPEALS);
            BenchedDocket.importFile(data(), APPEALS.toAbsolutePath(), OF_APPEALS);
        }
    }

    private static String name(int size) {
        return "Bench " + size;
    }

    /** The ids of the boards by their sizes. */
    Map<Integer, Long> boards(BenchDatabase database, BenchPlan plan) throws SQLException {
        Map<Integer, Long> boards = new TreeMap<>();
        for (int size : plan.sizes()) {
            long board = database.idOf(name(size));
            long matters = database.matters(board);
            if (matters < size) {
                throw new IllegalStateException(name(size) + " has " + matters + " matters only");
            }
            boards.put(size, board);
        }
        return boards;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** The board of the real cases, if there are any. */
    OptionalLong appeals(BenchDatabase database) throws SQLException {
        long board = database.idOf(OF_APPEALS);
        return board == 0 ? OptionalLong.empty() : OptionalLong.of(board);
    }

    /** What Docket has loaded, written down for the next start. */
    Path cache() {
        return folder.resolve("docket.aot");
    }

    /** Docket on the folder, once more. */
    BenchedDocket start(Launch launch) throws IOException {
        return BenchedDocket.start(launch, data());
    }
}
