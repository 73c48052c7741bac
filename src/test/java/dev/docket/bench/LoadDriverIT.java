package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.docket.journey.BrowserTest;
import dev.docket.matter.BoardFixture;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What drives the benchmarks is understood by Docket as a browser is. */
@BrowserTest
class LoadDriverIT {

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private BoardFixture board;
    private Crowd crowd;

    @BeforeEach
    void prepare() {
        board = BoardFixture.in(application);
        List.of("Charlie", "Bravo", "Alpha").forEach(title -> board.add("Intake", title));
        List.of("Echo", "Delta").forEach(title -> board.add("Investigation", title));
        crowd = new Crowd(URI.create("http://localhost:" + port), 1);
    }

    @Test
    void opensABoardAndSeesAColleaguesMove() {
        var path = "/boards/" + board.id().value();
        var opened = DrivenPage.open(crowd.known("cleo"), path, "test");
        var mover = Mover.on(crowd.known("ben"), board.id().value(), "test");
        var before = FirstSight.in(opened.shown().text());
        assertThat(before.matters()).isEqualTo(5);
        assertThat(before.cards()).isEqualTo(5);

        mover.move("test");

        var moved = before.columns().get(0).drawn().getFirst();
        await().until(() -> opened.page().poll().text().contains("\"splice\""));
        var after = FirstSight.in(
                DrivenPage.open(crowd.known("cleo"), path, "test").shown().text());
        assertThat(after.columns().get(0).drawn()).doesNotContain(moved);
        assertThat(after.columns().get(1).drawn()).startsWith(moved);
    }

    @Test
    void findsNoBarePageWithoutTheProfile() {
        var opened = DrivenPage.open(crowd.known("ben"), Scene.BARE, "test");

        assertThat(opened.shown().text()).doesNotContain("docket-lock");
        assertThat(opened.page().fire(1, "ui-poll", Map.of()).status()).isEqualTo(200);
    }
}
