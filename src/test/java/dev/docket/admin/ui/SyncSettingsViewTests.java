package dev.docket.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.Figures;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.SyncFigures;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncSettingsService;
import dev.docket.sync.Transport;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;

@DatabaseTest
class SyncSettingsViewTests {

    private static final int OFF = -1;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SyncSettingsService service;

    @Autowired
    private LiveSettings live;

    @Autowired
    private SyncFigures figures;

    @Autowired
    private JdbcClient database;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private Person ada;
    private SettingsWindow page;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        ada = PersonFixture.add(context, Role.ADMINISTRATOR);
        page = SettingsWindow.open(app, ada);
    }

    /** Other tests share the database. */
    @AfterEach
    void forget() {
        app.close();
        database.sql("delete from sync_settings").update();
        live.reload().join();
    }

    @Test
    void showsTheDefaultsAndThatNobodyChangedThem() {
        assertThat(page.value("enabled")).isEqualTo(true);
        assertThat(page.value("transport")).isEqualTo(Transport.POLLING);
        assertThat(page.value("interval")).isEqualTo(30);
        assertThat(page.value("pauseOnInteraction")).isEqualTo(true);
        assertThat(page.value("retryAttempts")).isEqualTo(3);
        assertThat(page.value("backoffMultiplier")).isEqualTo(2.0);
        assertThat(page.savedBy()).startsWith("These are the defaults");
    }

    @Test
    void savesWhatWasTyped() {
        page.type("interval", 5);
        page.choose(Transport.PUSH);
        page.typeFactor(1.5);

        page.press("Save");

        assertThat(page.message()).isEqualTo("Saved. In force in every open browser within 30 seconds.");
        assertThat(page.savedBy()).matches("Changed by " + ada.name() + ", \\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d");
        assertThat(inForce()).isEqualTo(new SyncSettings(true, Duration.ofSeconds(5), true, 3, 1.5, Transport.PUSH));
    }

    @Test
    void saysAtTheFieldsWhatCannotBeAndSavesNothing() {
        page.type("interval", 4);
        page.type("retryAttempts", null);
        page.typeFactor(10.5);

        page.press("Save");

        assertThat(page.problem("interval")).isEqualTo("Enter a whole number from 5 to 300");
        assertThat(page.problem("retryAttempts")).isEqualTo("Enter a whole number from 0 to 10");
        assertThat(page.problem("backoffMultiplier")).isEqualTo("Enter a number from 1 to 10");
        assertThat(page.message()).startsWith("Not saved.");
        assertThat(page.savedBy()).startsWith("These are the defaults");

        page.type("interval", 300);
        assertThat(page.problem("interval")).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseHasSaved() {
        SettingsWindow other = SettingsWindow.open(app, PersonFixture.add(context, Role.ADMINISTRATOR));
        other.type("interval", 60);
        other.press("Save");

        page.type("interval", 5);
        page.press("Save");

        assertThat(page.message()).startsWith("Not saved: ").contains("has changed the settings meanwhile");
        assertThat(page.value("interval")).isEqualTo(5);
        assertThat(page.help("interval")).isEqualTo("Now: 60. Save again to use yours instead.");
        assertThat(page.help("retryAttempts")).startsWith("0 to 10");
        assertThat(inForce().interval()).isEqualTo(Duration.ofSeconds(60));

        page.press("Save");

        assertThat(inForce().interval()).isEqualTo(Duration.ofSeconds(5));
        assertThat(page.help("interval")).startsWith("5 to 300");
    }

    @Test
    void goesBackToTheDefaultsWhenSaved() {
        page.type("interval", 60);
        page.press("Save");

        page.press("Back to the defaults");
        assertThat(page.value("interval")).isEqualTo(30);
        assertThat(inForce().interval()).isEqualTo(Duration.ofSeconds(60));
        page.press("Save");

        assertThat(inForce()).isEqualTo(PersonFixture.as(ada, service::defaults));
    }

    @Test
    void undoesWhatWasNotSaved() {
        page.type("interval", 60);

        page.press("Undo changes");

        assertThat(page.value("interval")).isEqualTo(30);
        page.leave();
        assertThat(page.isOpen()).isFalse();
    }

    @Test
    void asksBeforeItForgetsWhatWasTyped() {
        page.type("interval", 60);

        page.leave();
        assertThat(page.isAsked()).isTrue();
        assertThat(page.isOpen()).isTrue();
        page.discard();

        assertThat(page.isOpen()).isFalse();
        assertThat(inForce().interval()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void refreshesItsFiguresWhileItIsOpen() {
        assertThat(page.pollInterval()).isEqualTo(5_000);
        int others = Integer.parseInt(page.figure("views"));
        var view = figures.viewOf(BoardFixture.in(context).id());
        view.open();

        assertThat(page.figure("views")).isEqualTo(Integer.toString(others));
        page.poll();
        assertThat(page.figure("views")).isEqualTo(Integer.toString(others + 1));
        view.close();
        page.poll();

        assertThat(page.figure("views")).isEqualTo(Integer.toString(others));
    }

    @Test
    void showsEachFigureInItsPlace() {
        Instant since = Instant.parse("2026-03-09T08:00:00Z");

        page.show(new Figures(since, 2, 3, 4, 0.25, 1.5, 6, Duration.ofSeconds(70), 7, 8, true));

        assertThat(page.figure("views")).isEqualTo("5");
        assertThat(page.figureNote("views")).isEqualTo("2 by polling, 3 live; different ones: 4");
        assertThat(page.figure("polls")).isEqualTo("0.25");
        assertThat(page.figure("queries")).isEqualTo("1.5");
        assertThat(page.figure("changes")).isEqualTo("6");
        assertThat(page.figure("oldest")).isEqualTo("70 s");
        assertThat(page.figure("conflicts")).isEqualTo("7");
        assertThat(page.figure("failures")).isEqualTo("8");
        assertThat(page.figure("hints")).isEqualTo("heard");
        assertThat(page.figureNote("conflicts")).startsWith("since 9 Mar 2026");
        assertThat(page.figureNote("failures")).isEqualTo(page.figureNote("conflicts"));
    }

    @Test
    void stopsAskingWhenItIsLeft() {
        page.leave();
        assertThat(page.pollInterval()).isEqualTo(OFF);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void isNotOpenToOthers(Role role) {
        SettingsWindow others = SettingsWindow.open(app, PersonFixture.add(context, role));

        assertThat(others.isOpen()).isFalse();
        assertThat(page.isOpen()).isTrue();
    }

    private SyncSettings inForce() {
        return PersonFixture.as(ada, service::inForce).settings();
    }
}
