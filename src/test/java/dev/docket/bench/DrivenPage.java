package dev.docket.bench;

import dev.docket.bench.DrivenSession.Reply;
import java.net.URLEncoder;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of Vaadin Flow's as its server knows it: opened, spoken to and pushed to as by Flow's own client, which numbers
 * its messages and says which of the server's it has seen. It draws nothing. One request at a time, as there.
 */
final class DrivenPage {

    /** What a browser tells of itself when it opens a page. */
    private static final String BROWSER = "&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440"
            + "&v-curdate=%d&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=%s&v-td=false&v-pr=1"
            + "&v-np=Linux%%20x86_64&v-cs=light&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=aura"
            + "&v-ga=PROMPT&v-wla=SUPPORTED&v-ws=false";

    private static final String PUSH = "/VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0"
            + "&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
            + "&Content-Type=application/json;%%20charset=UTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=%d";

    /** The body of the page, which polls and navigates. */
    private static final int BODY = 1;

    private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)\\}?");
    private static final AtomicInteger WINDOWS = new AtomicInteger();

    private final DrivenSession session;
    private final String ui;
    private final String security;
    private final String push;
    private final AtomicInteger seen = new AtomicInteger();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private String label;
    private int sent;
    private WebSocket socket;

    private DrivenPage(DrivenSession session, String label, String opened) {
        this.session = session;
        this.label = label;
        ui = first(opened, "\"v-uiId\":(\\d+)");
        security = first(opened, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        push = first(opened, "\"Vaadin-Push-ID\":\"([^\"]+)\"");
    }

    /** Opens the page at the address and hands over what it first shows. */
    static Opened open(DrivenSession session, String path, String label) {
        var html = session.get(path, label);
        var location = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
        var window = "v-0." + WINDOWS.incrementAndGet();
        var begun = session.get(
                "/?v-r=init&location=" + location + BROWSER.formatted(System.currentTimeMillis(), window), label);
        require(html);
        require(begun);
        var page = new DrivenPage(session, label, begun.text());
        var shown = page.fire(
                BODY,
                "ui-navigate",
                Map.of(
                        "route",
                        path,
                        "query",
                        "",
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        ""));
        return new Opened(page, html, begun, shown);
    }

    /** The figure that its requests belong to from now on. */
    DrivenPage labelled(String label) {
        this.label = label;
        return this;
    }

    Reply poll() {
        return send(List.of(Map.of("type", "event", "node", BODY, "event", "ui-poll")));
    }

    Reply fire(int node, String event, Map<String, ?> data) {
        return send(List.of(Map.of("type", "event", "node", node, "event", event, "data", data)));
    }

    /** Two events in one request, the second without data. */
    Reply fire(int node, String event, Map<String, ?> data, int other, String next) {
        return send(List.of(
                Map.of("type", "event", "node", node, "event", event, "data", data),
                Map.of("type", "event", "node", other, "event", next)));
    }

    /** Types into a field, as far as its server knows. */
    Reply set(int node, String property, String value) {
        return send(List.of(Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value)));
    }

    private synchronized Reply send(List<Map<String, ?>> events) {
        var message = Map.of("csrfToken", security, "rpc", events, "syncId", seen.get(), "clientId", sent++);
        var reply = session.post(
                "/?v-r=uidl&v-uiId=" + ui, label, JsonMapper.shared().writeValueAsString(message));
        require(reply);
        heard(reply.text(), System.nanoTime());
        return reply;
    }

    /** Goes, and says so, as a tab that is closed. */
    synchronized void close() {
        if (socket != null) {
            socket.abort();
        }
        var message =
                Map.of("csrfToken", security, "rpc", List.of(), "syncId", seen.get(), "clientId", sent, "UNLOAD", true);
        session.post("/?v-r=uidl&v-uiId=" + ui, "close", JsonMapper.shared().writeValueAsString(message));
    }

    /** Told of everything that the server says, over whatever way. */
    void listen(Listener listener) {
        listeners.add(listener);
    }

    /** Opens the WebSocket over which Docket pushes, and waits until it does. */
    void push() {
        socket = session.openWebSocket(PUSH.formatted(ui, push, seen.get()), new Frames());
    }

    private void heard(String message, long nanos) {
        Matcher sync = SYNC.matcher(message);
        sync.region(Math.max(0, message.length() - 24), message.length());
        if (sync.find()) {
            seen.accumulateAndGet(Integer.parseInt(sync.group(1)), Math::max);
        }
        listeners.forEach(listener -> listener.heard(message, nanos));
    }

    private static void require(Reply reply) {
        // A session or a page that the server does not know is answered with a status of 200 too.
        if (reply.status() != 200
                || reply.text().contains("\"appError\"")
                || reply.text().contains("sessionExpired")) {
            throw new IllegalStateException("Not answered: " + reply);
        }
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("There is no " + pattern);
        }
        return found.group(1);
    }

    /**
     * A page that has just been opened.
     *
     * @param shown the response that brings what is to be seen
     */
    record Opened(DrivenPage page, Reply html, Reply begun, Reply shown) {}

    @FunctionalInterface
    interface Listener {

        void heard(String message, long nanos);
    }

    /** Atmosphere puts the length before each message: <code>41|…</code>. */
    private final class Frames implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            long now = System.nanoTime();
            text.append(data);
            if (last) {
                messages(text.toString()).forEach(message -> heard(message, now));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    static List<String> messages(String frame) {
        List<String> messages = new ArrayList<>();
        int at = 0;
        for (int bar = frame.indexOf('|'); bar >= 0 && at < frame.length(); bar = frame.indexOf('|', at)) {
            int length = Integer.parseInt(frame.substring(at, bar).strip());
            int end = Math.min(bar + 1 + length, frame.length());
            messages.add(frame.substring(bar + 1, end));
            at = end;
        }
        return messages;
    }
}
