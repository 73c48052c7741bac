package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import dev.docket.matter.BoardFixture;
import dev.docket.sync.LiveSettings;
import dev.docket.sync.SettingsFixture;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.Transport;
import dev.docket.sync.ui.PushCache;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.atmosphere.cpr.AtmosphereFramework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.web.context.WebApplicationContext;

/** The way that docs/push.md describes, gone from its start to its end behind a real nginx. */
@BrowserTest
class PushBehindProxyJourneyIT {

    private static final SyncSettings POLLING =
            new SyncSettings(true, Duration.ofSeconds(5), true, 3, 2, Transport.POLLING);
    private static final SyncSettings PUSH = new SyncSettings(true, Duration.ofSeconds(5), true, 3, 2, Transport.PUSH);

    private static final List<String> EDITED = List.of("Alpha", "Bravo", "Charlie", "Delta");
    private static final int CHANGES = 20;

    @RegisterExtension
    private final Browsers browsers = new Browsers();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SettingsFixture settings;

    @Value("${local.server.port}")
    private String server = "";

    private final List<WebSocket> sockets = new ArrayList<>();
    private final List<String> longPolls = new ArrayList<>();
    private BoardFixture board;
    private Colleague cleo;
    private Nginx nginx;
    private Visitor visitor;
    private BoardPage ben;
    private Sightings sightings;
    private Traffic traffic;

    @BeforeAll
    static void needsNginx() {
        Nginx.mustBeThere();
    }

    @BeforeEach
    void prepare() {
        board = SmallBoard.in(application);
        cleo = Colleague.cleo(application);
        settings.save(PUSH);
    }

    @AfterEach
    void stop() throws Exception {
        if (nginx != null) {
            nginx.close();
        }
    }

    @Test
    void carriesPush() throws Exception {
        openThrough(UnaryOperator.identity());
        ben.waitForSync("live");
        traffic.forget();

        change(1, CHANGES);

        waitUntilShown();
        assertThat(traffic.requests()).noneMatch(body -> body.contains("ui-poll"));
        assertThat(openSockets()).singleElement().matches(socket -> socket.url().startsWith("wss://"));
        assertThat(status("pushAgainAt")).isNull();
        lostNothing();
        failedNowhere();
    }

    @ParameterizedTest
    @EnumSource
    void pollsWhereNoWebSocketGetsThrough(Obstacle obstacle) throws Exception {
        openThrough(obstacle::apply);
        visitor.expectsOnConsole("WebSocket connection to");
        change(1, 7);

        waitForPolling();
        traffic.forget();
        change(8, CHANGES);
        ben.drag("Echo").footOf("Pleading").drop();

        waitUntilShown();
        ben.waitForTitles("Pleading", "Echo");
        assertThat(board.titles("Pleading")).containsExactly("Echo");
        assertThat(status("transport")).isEqualTo("polling");
        traffic.waitForPolls(1);
        ben.waitForSync("synced");
        assertThat(sightings.states()).doesNotContain("live");
        lostNothing();
        failedNowhere();
        assertThat(longPolls).isEmpty();
    }

    @Test
    void pollsWhenTheWebSocketDropsAgain() throws Exception {
        openThrough(UnaryOperator.identity());
        visitor.expectsOnConsole("WebSocket connection to");
        ben.waitForSync("live");
        change(1, 5);

        var before = status("since");
        nginx.breakConnections();
        change(6, 10);
        waitForLiveAgain(before);
        assertThat(status("pushAgainAt")).isNull();
        nginx.breakConnections();
        change(11, 15);
        waitForPolling();
        change(16, CHANGES);

        waitUntilShown();
        ben.waitForSync("synced");
        ben.page().waitForCondition(() -> openSockets().isEmpty());
        lostNothing();
    }

    /** Which of its messages a WebSocket takes down with it, no test can decide. */
    @Test
    void keepsWhatCouldNotBePushedInDocketsOwnCache() {
        var servlets = requireNonNull(((WebApplicationContext) application).getServletContext());
        var push = (AtmosphereFramework)
                servlets.getAttribute(JSR356WebsocketInitializer.getAttributeName("springServlet"));

        assertThat(push.getBroadcasterCacheClassName()).isEqualTo(PushCache.class.getName());
    }

    @Test
    void changesTransportUnderAnOpenBoard() throws Exception {
        openThrough(UnaryOperator.identity());
        ben.waitForSync("live");
        ben.page().evaluate("() => { window.docketStayed = true; }");

        settings.save(POLLING);
        ben.waitForSync("synced");
        change(1, 10);
        traffic.waitForPolls(1);
        assertThat(ben.card("Charlie")).containsText("Client 10");
        assertThat(status("transport")).isEqualTo("polling");

        settings.save(PUSH);
        ben.waitForSync("live");
        change(11, CHANGES);

        waitUntilShown();
        assertThat(status("transport")).isEqualTo("push");
        assertThat(ben.page().evaluate("() => window.docketStayed")).isEqualTo(true);
        lostNothing();
        failedNowhere();
    }

    private void openThrough(UnaryOperator<String> change) throws Exception {
        nginx = Nginx.before(server, change);
        visitor = browsers.signedIn(
                "ben", options -> options.setBaseURL(nginx.address()).setIgnoreHTTPSErrors(true));
        Page page = visitor.page();
        page.onFrameNavigated(frame -> sockets.clear());
        page.onWebSocket(sockets::add);
        page.onRequest(request -> {
            if (request.url().contains("/VAADIN/push?")) {
                longPolls.add(request.url());
            }
        });
        sightings = Sightings.on(page);
        traffic = new Traffic(page);
        page.navigate("/boards/" + board.id().value());
        ben = new BoardPage(page);
        ben.waitForTitles("Intake", "Alpha", "Bravo", "Charlie", "Delta");
    }

    /** What a colleague does: numbered edits, one matter after the other. */
    private void change(int first, int last) {
        for (int i = first; i <= last; i++) {
            cleo.setClient(board, EDITED.get(i % EDITED.size()), "Client " + i);
        }
    }

    private void waitUntilShown() {
        for (int i = CHANGES - EDITED.size() + 1; i <= CHANGES; i++) {
            assertThat(ben.card(EDITED.get(i % EDITED.size()))).containsText("Client " + i);
        }
    }

    private void waitForPolling() {
        ben.page().waitForFunction("() => document.querySelector('docket-sync').status.pushAgainAt");
    }

    private void waitForLiveAgain(Object before) {
        ben.page()
                .waitForFunction(
                        "since => (now => now.state === 'live' && now.since !== since)"
                                + "(document.querySelector('docket-sync').status)",
                        before);
    }

    private List<WebSocket> openSockets() {
        return sockets.stream().filter(socket -> !socket.isClosed()).toList();
    }

    private Object status(String name) {
        return ben.sync().evaluate("(sync, name) => sync.status[name]", name);
    }

    /** Where nothing broke, no request had to be made again. */
    private void failedNowhere() {
        assertThat(sightings.connections()).as(sightings.story()).isNotEmpty().isSubsetOf("connected", "loading");
    }

    /** Everything came, in order and once, and nobody was told of a lost connection meanwhile. */
    private void lostNothing() {
        assertThat(ben.sync())
                .hasAttribute(
                        "data-revision", Long.toString(board.now().revision().value()));
        assertThat(sightings.revisions()).isSorted().doesNotHaveDuplicates();
        assertThat(ben.titles("Intake")).containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        assertThat(sightings.states()).as(sightings.story()).doesNotContain("offline", "disconnected", "retrying");
        assertThat(ben.page().locator(".v-system-error")).hasCount(0);
    }

    /** What proxies do to WebSockets. */
    private enum Obstacle {
        /** The headers that ask for a WebSocket are not passed on. */
        UNAWARE {
            @Override
            String apply(String example) {
                return example.replaceAll("(?m)^ *proxy_set_header (Upgrade|Connection) .*\\n", "");
            }
        },
        FORBIDDEN {
            @Override
            String apply(String example) {
                return refusing(example, 403);
            }
        },
        UPGRADE_REQUIRED {
            @Override
            String apply(String example) {
                return refusing(example, 426);
            }
        },
        /** Nothing is handed on before its end, and that is not awaited. */
        IMPATIENT {
            @Override
            String apply(String example) {
                return UNAWARE.apply(example)
                        .replaceAll("proxy_read_timeout [^;]*;", "proxy_read_timeout 1s;")
                        .replace("proxy_buffering off;", "proxy_buffering on;");
            }
        };

        abstract String apply(String example);

        private static String refusing(String example, int status) {
            return example.replace(
                    "location = /VAADIN/push {",
                    "location = /VAADIN/push {\n        if ($http_upgrade) { return %d; }".formatted(status));
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Settings {

        @Bean
        SettingsFixture settingsFixture(Clock clock) {
            return new SettingsFixture(POLLING, clock);
        }

        @Bean
        @Primary
        LiveSettings settingsInForce(SettingsFixture settings) {
            return settings.live();
        }
    }
}
