package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.docket.matter.BoardFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two servers on one database, with people at both. */
@BrowserTest
class TwoNodesJourneyIT {

    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(Visitor.PATIENCE);

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext application;

    private BoardFixture board;
    private OtherServer other;
    private SettingsPage ada;

    @BeforeEach
    void start() {
        board = SmallBoard.in(application);
        ada = SettingsPage.open(browsers.signedIn("ada").page());
        ada.saveInterval("30");
    }

    @AfterEach
    void end() {
        if (other != null) {
            other.close();
        }
    }

    @Test
    void bringANewIntervalToEveryOpenBoardWithinTheOldOne() throws IOException {
        other = OtherServer.beside(application, folder);
        List<Rhythm> rhythms = Stream.of(browsers.timed("ben"), browsers.timed("cleo"), elsewhere("vic"))
                .map(visitor -> Rhythm.of(visitor, board.id()))
                .toList();
        assertThat(rhythms).extracting(Rhythm::told).containsOnly(30);

        ada.saveInterval("5");
        rhythms.forEach(rhythm -> rhythm.pass(30));

        assertThat(rhythms).extracting(Rhythm::told).containsOnly(5);
        for (int poll = 0; poll < 3; poll++) {
            rhythms.forEach(rhythm -> rhythm.pass(5));
        }
        assertThat(rhythms).allMatch(Rhythm::stayed);
    }

    /** As where the database must not notify anybody. */
    @Test
    void bringsWhatIsDoneAtTheOtherServerAtThePollWithoutAnyHint() throws IOException {
        other = OtherServer.beside(application, folder, 0, Map.of("DOCKET_SYNC_NOTIFY", "false"));
        var cleo = elsewhere("cleo").open(board.id());
        var traffic = new Traffic(cleo.page());

        var ben = browsers.signedIn("ben").open(board.id());
        ben.drag("Alpha").footOf("Pleading").drop();
        ben.waitForTitles("Pleading", "Alpha");
        traffic.waitForPolls(1, () -> cleo.letPass(30));

        cleo.waitForTitles("Pleading", "Alpha");
    }

    private Visitor elsewhere(String login) {
        var visitor = browsers.visitor(login, options -> options.setBaseURL(other.address()));
        visitor.signIn();
        visitor.page().clock().install();
        // That server ends before his page does.
        visitor.expectsOnConsole("net::ERR_");
        return visitor;
    }
}
