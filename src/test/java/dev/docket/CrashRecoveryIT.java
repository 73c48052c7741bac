package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StopWatch;

/** Whatever was confirmed is there after a crash, and Docket starts again by itself. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CrashRecoveryIT {

    private static final int CONFIRMED = 100;
    private static final String READY = "Docket is running at ";

    @TempDir
    private Path folder;

    @Test
    void keepsEveryConfirmedMove() throws IOException, InterruptedException {
        try (var crashed = DocketProcess.program(folder, MovingProgram.class)) {
            List<ConfirmedMove> confirmed = readConfirmed(crashed);
            crashed.kill();
            confirmed.addAll(confirmedIn(crashed.rest()));
            assertThat(crashed.hasLeftDatabaseRunning()).isTrue();

            assertKept(confirmed);
        }
    }

    @Test
    void keepsEveryConfirmedMoveWhenTheDatabaseDiesToo() throws IOException, InterruptedException {
        try (var crashed = DocketProcess.program(folder, MovingProgram.class)) {
            List<ConfirmedMove> confirmed = readConfirmed(crashed);
            crashed.killWithDatabase();
            confirmed.addAll(confirmedIn(crashed.rest()));
            assertThat(crashed.hasLeftDatabaseRunning()).isFalse();

            assertKept(confirmed);
        }
    }

    @Test
    void startsAgainAfterAKill() throws IOException, InterruptedException {
        var watch = new StopWatch();
        try (var crashed = launchJar()) {
            assertReady(crashed);
            crashed.kill();

            watch.start();
            try (var docket = launchJar()) {
                assertReady(docket);
                watch.stop();
                docket.stop();
                assertThat(docket.hasLeftDatabaseRunning()).isFalse();
            }
        }
        System.out.printf("Docket was ready %.1f s after a kill.%n", watch.getTotalTimeSeconds());
    }

    private static List<ConfirmedMove> readConfirmed(DocketProcess docket) throws IOException {
        var count = new AtomicInteger();
        return confirmedIn(docket.readUntil(
                line -> ConfirmedMove.parse(line).isPresent() && count.incrementAndGet() == CONFIRMED));
    }

    private static List<ConfirmedMove> confirmedIn(List<String> lines) {
        return lines.stream()
                .flatMap(line -> ConfirmedMove.parse(line).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Starts Docket on the folder and compares. */
    private void assertKept(List<ConfirmedMove> confirmed) {
        try (var docket = SpringApplication.run(
                Application.class, MovingProgram.options(folder).toArray(String[]::new))) {
            var database = docket.getBean(JdbcClient.class);
            Map<UUID, Long> kept = revisionsByCommand(database);

            assertThat(confirmed)
                    .hasSizeGreaterThanOrEqualTo(CONFIRMED)
                    .allSatisfy(move -> assertThat(kept)
                            .containsEntry(
                                    move.command().value(), move.revision().value()));
            assertThat(revisions(database))
                    .isEqualTo(LongStream.rangeClosed(1, revisionOfBoard(database))
                            .boxed()
                            .toList());
            assertThat(placesOnBoard(database))
                    .hasSize(MovingProgram.PEOPLE * MovingProgram.MATTERS_OF_EACH)
                    .isEqualTo(placesInLog(database));
            assertThat(ranks(database)).doesNotHaveDuplicates();
            System.out.printf("%d moves were confirmed and %d kept.%n", confirmed.size(), kept.size());
        }
    }

    private static Map<UUID, Long> revisionsByCommand(JdbcClient database) {
        return database
                .sql("select command_id, revision from change where kind = 'MATTER_MOVED'")
                .query((row, index) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Long> revisions(JdbcClient database) {
        return database.sql("select revision from change order by revision")
                .query(Long.class)
                .list();
    }

    private static long revisionOfBoard(JdbcClient database) {
        return database.sql("select revision from board").query(Long.class).single();
    }

    /** Matter and stage, as text. */
    private static List<String> placesOnBoard(JdbcClient database) {
        return database.sql("select id || ' in ' || stage_id from matter order by id")
                .query(String.class)
                .list();
    }

    private static List<String> placesInLog(JdbcClient database) {
        return database.sql("""
                        select distinct on (matter_id) matter_id || ' in ' || (fields -> 'stage' ->> 'to') from change
                        where matter_id is not null order by matter_id, revision desc
                        """).query(String.class).list();
    }

    private static List<String> ranks(JdbcClient database) {
        return database.sql("select stage_id || ' ' || rank from matter")
                .query(String.class)
                .list();
    }

    private DocketProcess launchJar() throws IOException {
        return DocketProcess.jar(folder, "run", "--demo", "--data", folder.toString(), "--port", "0");
    }

    private static void assertReady(DocketProcess docket) throws IOException, InterruptedException {
        var address = docket.readUntil(line -> line.startsWith(READY)).getLast().substring(READY.length());
        try (var client = HttpClient.newHttpClient()) {
            var readiness = client.send(
                    HttpRequest.newBuilder(URI.create(address + "/actuator/health/readiness"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(readiness.statusCode()).isEqualTo(200);
        }
    }
}
