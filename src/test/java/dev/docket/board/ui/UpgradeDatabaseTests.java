package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.zaxxer.hikari.HikariDataSource;
import dev.docket.database.DatabaseContents;
import dev.docket.database.EarlierRelease;
import dev.docket.identity.AccountService;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.matter.Activity;
import dev.docket.matter.ActivityFilter;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftService;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterSnapshot;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A database that an earlier release has filled, after this one has started on it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {
            "docket.sync.moment=10s",
            "docket.database.patience=60s",
            "spring.datasource.hikari.connection-timeout=60000"
        })
@ContextConfiguration(initializers = EarlierRelease.class)
class UpgradeDatabaseTests {

    private static final BoardId BOARD = new BoardId(3);

    /** Who has a board open, which nobody has when a release is replaced; and the log of the migrations, which grows. */
    private static final Set<String> PASSING = Set.of("visit", "presence_node", "flyway_schema_history");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private HikariDataSource database;

    @Test
    void keepsEveryRow() throws SQLException {
        var left = EarlierRelease.left();
        var before = DatabaseContents.of(left.url(), left.user(), left.password());

        var now = before.alike(database.getJdbcUrl(), database.getUsername(), database.getPassword());

        assertThat(before.rows().get("change")).hasSizeGreaterThan(60);
        assertThat(before.rows().keySet()).containsAll(PASSING);
        before.rows().forEach((table, rows) -> {
            if (!PASSING.contains(table)) {
                assertThat(now.rows().get(table)).as(table).isEqualTo(rows);
            }
        });
        assertThat(now.rows().get("flyway_schema_history"))
                .containsAll(before.rows().get("flyway_schema_history"))
                .hasSizeGreaterThan(before.rows().get("flyway_schema_history").size());
    }

    @Test
    void opensABoardWithItsMatters() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket")) {
            BoardWindow window = BoardWindow.open(app, ben(), BOARD);

            assertThat(window.boardName()).isEqualTo("Litigation II");
            assertThat(window.cards("Intake")).hasSize(2);
            assertThat(window.cards("Investigation")).hasSize(3);
            assertThat(window.isWritable()).isTrue();
            Awaitility.await()
                    .pollInSameThread()
                    .untilAsserted(() -> assertThat(window.notice())
                            .hasValueSatisfying(toast ->
                                    assertThat(toast.text()).contains("You have not saved what you typed about")));
        }
    }

    @Test
    void keepsDrafts() {
        List<Draft> drafts = PersonFixture.as(
                ben(), () -> context.getBean(DraftService.class).all(BOARD));

        assertThat(drafts)
                .singleElement()
                .extracting(Draft::edits)
                .isEqualTo(Map.of(MatterField.CLIENT, new FieldEdit("", "Bravo Partners")));
    }

    @Test
    void tellsWhatBecameOfAMatterBefore() {
        MatterSnapshot alpha = matter("Alpha");

        List<Activity> activity = PersonFixture.as(
                ben(),
                () -> context.getBean(MatterLifeService.class)
                        .activity(BOARD, alpha.id(), ActivityFilter.ALL, Optional.empty()));

        assertThat(alpha.client()).isEqualTo("Acme Group");
        assertThat(activity).hasSize(3);
    }

    private MatterSnapshot matter(String title) {
        BoardSnapshot now = context.getBean(BoardReader.class).load(BOARD).orElseThrow();
        return now.stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Person ben() {
        return context.getBean(Operator.class).call(context.getBean(AccountService.class)::everyone).stream()
                .filter(each -> each.login().value().equals("ben"))
                .findFirst()
                .orElseThrow();
    }
}
