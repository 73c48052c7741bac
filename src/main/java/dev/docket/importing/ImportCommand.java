package dev.docket.importing;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what the command line asks for, with the rights of whoever acts on this thread. */
@Component
class ImportCommand {

    private final ImportService service;
    private final BoardService boards;

    ImportCommand(ImportService service, BoardService boards) {
        this.service = service;
        this.boards = boards;
    }

    /** @throws ImportRefusedException if the file, the board or the mapping is not to be had */
    ImportReport perform(String file, ImportSettings settings) {
        BoardId board = board(settings.board());
        CsvTable table = table(file);
        ColumnMapping mapping = MappingOptions.apply(settings.map(), service.suggest(table));
        mapping.problem().ifPresent(problem -> {
            throw ImportRefusedException.because(problem);
        });
        ImportPlan plan = new ImportPlan(board, table, mapping);
        return settings.dryRun() ? service.check(plan) : service.take(plan);
    }

    private CsvTable table(String file) {
        return switch (service.read(content(Path.of(file)))) {
            case CsvTable table -> table;
            case UnreadableCsv unreadable -> throw ImportRefusedException.because(unreadable.problem());
        };
    }

    private static byte[] content(Path file) {
        if (!Files.isRegularFile(file)) {
            throw ImportRefusedException.because("file.missing", file);
        }
        try {
            // One byte more than allowed is enough to see that it is too large.
            try (var input = Files.newInputStream(file)) {
                return input.readNBytes(CsvFile.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw ImportRefusedException.because("file.unreadable", file);
        }
    }

    private BoardId board(@Nullable String wanted) {
        List<BoardSummary> all = boards.all();
        if (all.isEmpty()) {
            throw ImportRefusedException.because("board.none");
        }
        if (wanted == null) {
            return all.getFirst().id();
        }
        return all.stream()
                .filter(board -> board.name().equalsIgnoreCase(wanted.strip()))
                .findFirst()
                .or(() -> all.stream()
                        .filter(board -> Long.toString(board.id().value()).equals(wanted.strip()))
                        .findFirst())
                .map(BoardSummary::id)
                .orElseThrow(() -> ImportRefusedException.because(
                        "board.unknown",
                        wanted.strip(),
                        all.stream().map(BoardSummary::name).collect(Collectors.joining(", "))));
    }
}
