package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class ExportViewTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void offersWhatIsShownAlsoToReaders() {
        try (SecuredBrowserlessApplicationContext<Authentication> app =
                SpringBrowserlessApplicationContext.createSecured(context, "dev.docket")) {
            BoardFixture board = BoardFixture.in(context);
            board.add("Trial", "Abbott v. Baxter");
            board.add("Trial", "Cole v. Dyer");
            EditingWindow vic = EditingWindow.open(app, PersonFixture.add(context, Role.READER), board.id());

            vic.chooseForBoard("Export…");

            ExportDialog dialog = vic.find(ExportDialog.class);
            assertThat(dialog.getChildren()
                            .filter(Paragraph.class::isInstance)
                            .map(text -> ((Paragraph) text).getText()))
                    .contains("All 2 matters of this board.");
            assertThat(vic.find(Anchor.class, "docket-download").getHref()).contains("VAADIN/dynamic/resource");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Litigation, litigation-2026-11-26.csv",
        "'Wills & Estates / Köln', wills-estates-köln-2026-11-26.csv",
        "../../etc, etc-2026-11-26.csv",
        "♥, board-2026-11-26.csv"
    })
    void namesTheFileAfterTheBoardAndTheDay(String board, String file) {
        assertThat(BoardExport.fileName(board, LocalDate.of(2026, 11, 26))).isEqualTo(file);
    }
}
