package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What concerns ferries as a file, and a new board made of it, which gives the same file. */
final class FileStops {

    private final PracticeDay day;
    private final Desk ada;
    private final Desk ben;

    FileStops(PracticeDay day) {
        this.day = day;
        ada = day.ada();
        ben = day.ben();
    }

    void pass() {
        ada.look();
        ada.hands().search(ada.board(), "ferries");
        ada.board().waitForTitles("Intake", IntakeStops.DOCK);
        ada.board().waitForTitles("Pleading", DayBoard.FERRY);
        offer("2 of %d matters: those that are shown."
                .formatted(day.fixture().now().size()));
        day.check(ada);
        day.picture(ada, "export", ada.dialog());
        Path file = download();
        String name = day.fixture().now().name() + ": ferries";
        newBoard(name);

        take(file, name);

        ben.look();
        ben.press("Other boards");
        ben.hands().press(ben.menu("All boards"));
        ben.hands().press(ben.link(name));
        ben.board().waitUntilSynced();
        ben.board().waitForTitles("Intake", IntakeStops.DOCK);
        ben.board().waitForTitles("Pleading", DayBoard.FERRY);
        day.picture(ben, "copy", ben.board().column("Intake"));
        offer("All 2 matters of this board.");
        assertThat(download()).hasSameBinaryContentAs(file);
    }

    private void newBoard(String name) {
        ada.press("Other boards");
        ada.hands().press(ada.menu("All boards"));
        ada.press("New board");
        ada.hands().type(ada.field("Name of the board"), name);
        ada.press("Create board");
        ada.board().waitUntilSynced();
        assertThat(ada.page()).hasTitle(name + " · Docket");
        // Which becomes the page's address only then.
        assertThat(ada.page()).hasURL(Pattern.compile("/boards/\\d+$"));
    }

    private void take(Path file, String name) {
        String address = ada.page().url();
        ada.page().navigate("/import?board=" + address.substring(address.lastIndexOf('/') + 1));
        ada.page().waitForFileChooser(() -> ada.press("Choose a CSV file…")).setFiles(file);
        assertThat(ada.page().locator("vaadin-grid").getByText(IntakeStops.DOCK))
                .isVisible();
        ada.press("Import");
        assertThat(ada.page().getByText("2 matters taken, 0 already there, 0 not taken."))
                .isVisible();
        day.check(ada);
        day.picture(ada, "import", ada.page().locator(".import-report"));
        ada.hands().press(ada.link("Back to the board"));
        ada.board().waitUntilSynced();
        assertThat(ada.page()).hasTitle(name + " · Docket");
        ada.board().waitForTitles("Intake", IntakeStops.DOCK);
    }

    private void offer(String what) {
        ada.hands().pick(ada.menu("Change this board"), "Export…");
        assertThat(ada.page().getByText(what)).isVisible();
    }

    private Path download() {
        Download download = ada.page().waitForDownload(() -> ada.hands().press(ada.link("Download CSV file")));
        Path file = download.path().resolveSibling(download.suggestedFilename());
        download.saveAs(file);
        ada.press("Close");
        return file;
    }
}
