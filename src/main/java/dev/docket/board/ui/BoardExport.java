package dev.docket.board.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import dev.docket.importing.ExportService;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterSnapshot;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Offers what somebody sees of a board as a file. Whether he may see it is asked when he fetches the file. */
@Component
class BoardExport {

    private final ExportService exports;
    private final Clock clock;

    BoardExport(ExportService exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
    }

    /** Opens the dialog. */
    void offer(BoardSnapshot board, Predicate<MatterSnapshot> shown) {
        int matters = (int) board.stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(shown)
                .count();
        new ExportDialog(matters, board.size(), download -> write(board, shown, download)).open();
    }

    private void write(BoardSnapshot board, Predicate<MatterSnapshot> shown, DownloadEvent download)
            throws IOException {
        try {
            download.setFileName(fileName(board.name(), LocalDate.now(clock)));
            download.setContentType("text/csv;charset=utf-8");
            exports.export(board, shown, download.getOutputStream());
        } catch (AccessDeniedException e) {
            download.getResponse().sendError(HttpServletResponse.SC_FORBIDDEN, "");
        }
    }

    /** Of letters and digits, whatever the board is called. */
    static String fileName(String board, LocalDate day) {
        String words = board.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (words.isEmpty() ? "board" : words) + "-" + day + ".csv";
    }
}
