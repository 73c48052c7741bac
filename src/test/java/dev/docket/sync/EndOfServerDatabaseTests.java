package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.Application;
import dev.docket.Patience;
import dev.docket.database.TestDatabase;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftKeepers;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Outcome;
import dev.docket.matter.Revision;
import dev.docket.matter.UnfinishedWork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A server that is told to end finishes what it has accepted. The database is slow meanwhile: it ends no sooner. */
class EndOfServerDatabaseTests {

    private TestDatabase database;
    private ConfigurableApplicationContext server;
    private BoardFixture board;
    private MatterId matter;
    private Person ben;

    @BeforeEach
    void start() {
        database = TestDatabase.create();
        server = SpringApplication.run(
                Application.class,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.lifecycle.timeout-per-shutdown-phase=" + Patience.LIMIT.toSeconds() + "s",
                "--server.port=0",
                "--docket.drain=0s",
                "--docket.database.patience=60s",
                "--spring.datasource.hikari.connection-timeout=60000",
                "--docket.first-start=false",
                "--vaadin.productionMode=true");
        board = BoardFixture.in(server);
        matter = board.add("Intake", "Harbour v. Lund");
        ben = PersonFixture.add(server, Role.MEMBER);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void finishesAnAcceptedCommandAndKeepsWhatWasTypedJustNow() throws SQLException {
        var work = server.getBean(UnfinishedWork.class);
        CompletableFuture<Outcome> moved;
        CompletableFuture<Void> ended;
        try (var busy = connection()) {
            lockBoard(busy);
            moved = PersonFixture.as(
                            ben, () -> server.getBean(OutboxFactory.class).open())
                    .send(board.move(matter, "Intake", "Pleading"));
            PersonFixture.as(ben, () -> server.getBean(DraftKeepers.class).open())
                    .typed(draft());

            ended = CompletableFuture.runAsync(server::close);
            Awaitility.await().until(() -> !work.isRunning());
            assertThat(moved).isNotDone();
            assertThat(ended).isNotDone();
            busy.rollback();
        }
        ended.join();

        assertThat(moved).isCompletedWithValueMatching(Outcome.Applied.class::isInstance);
        assertThat(text("select stage.name from matter join stage on stage.id = matter.stage_id where matter.id = ?"))
                .isEqualTo("Pleading");
        assertThat(text("select comment from draft where matter_id = ?")).isEqualTo("Typed just now");
    }

    @Test
    void isNotReadyAnyMoreButStillAnswersWhoHasABoardOpen() {
        List<Integer> answers = new ArrayList<>();
        String address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
        server.getBean(Farewell.class).onFarewell(() -> {
            answers.add(status(address + "/actuator/health/readiness"));
            answers.add(status(address + "/actuator/health/liveness"));
            answers.add(status(address + "/shell.css"));
        });
        assertThat(status(address + "/actuator/health/readiness")).isEqualTo(200);

        server.close();

        assertThat(answers).containsExactly(503, 200, 200);
    }

    @Test
    void endsAtOnceWhereNothingIsLeftToDo() {
        var farewell = server.getBean(Farewell.class);

        server.close();

        assertThat(farewell.isRunning()).isFalse();
        assertThat(server.isActive()).isFalse();
    }

    private static int status(String address) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private Draft draft() {
        return new Draft(
                Draft.Subject.of(board.id(), matter),
                null,
                new Revision(1),
                Map.of(MatterField.CLIENT, new FieldEdit("", "Lund")),
                "Typed just now",
                Instant.EPOCH);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private void lockBoard(Connection busy) throws SQLException {
        busy.setAutoCommit(false);
        try (var statement = busy.prepareStatement("select 1 from board where id = ? for update")) {
            statement.setLong(1, board.id().value());
            statement.executeQuery();
        }
    }

    private String text(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            statement.setLong(1, matter.value());
            try (var rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
