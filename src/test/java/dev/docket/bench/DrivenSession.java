package dev.docket.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** One browser's session with Docket, as far as HTTP sees it: a cookie. */
final class DrivenSession {

    /** Names the figure in Docket's own access log that a request belongs to. */
    static final String LABEL = "Docket-Bench";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final HttpClient http;
    private final URI server;
    private volatile String cookie = "";

    private DrivenSession(HttpClient http, URI server) {
        this.http = http;
        this.server = server;
    }

    /** All sessions share a client: what separates them is the cookie. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** By the form of the page, as a browser does. */
    static DrivenSession signIn(HttpClient http, URI server, String login, String password) {
        var session = new DrivenSession(http, server);
        var csrf = CSRF.matcher(session.get("/login", "sign-in").text());
        if (!csrf.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        var form = "_csrf=" + csrf.group(1) + "&username=" + login + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var answer = session.send(session.request("/login", "sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.status() != 302 || answer.location().contains("error")) {
            throw new IllegalStateException("Could not sign in as " + login + ": " + answer);
        }
        return session;
    }

    /** <code>JSESSIONID=…</code>, for a browser that goes on with it. */
    String cookie() {
        return cookie;
    }

    Reply get(String path, String label) {
        return send(request(path, label).GET());
    }

    Reply post(String path, String label, String json) {
        return send(request(path, label)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    WebSocket openWebSocket(String path, WebSocket.Listener listener) {
        var address = URI.create("ws" + server.toString().substring("http".length()) + path);
        return http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(address, listener)
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private HttpRequest.Builder request(String path, String label) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en-GB")
                .header(LABEL, label);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private Reply send(HttpRequest.Builder wanted) {
        try {
            long before = System.nanoTime();
            var answer = http.send(wanted.build(), BodyHandlers.ofByteArray());
            long nanos = System.nanoTime() - before;
            answer.headers()
                    .firstValue("Set-Cookie")
                    .filter(set -> set.startsWith("JSESSIONID"))
                    .ifPresent(set -> cookie = set.split(";", 2)[0]);
            boolean zipped = answer.headers()
                    .firstValue("Content-Encoding")
                    .filter("gzip"::equals)
                    .isPresent();
            byte[] body = zipped ? unzipped(answer.body()) : answer.body();
            var location = answer.headers().firstValue("Location").orElse("");
            return new Reply(answer.statusCode(), location, nanos, answer.body().length, body.length, text(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return zip.readAllBytes();
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param nanos from the first byte of the request to the last of the response
     * @param sent the bytes of the body on the way
     * @param raw the bytes of the body
     */
    record Reply(int status, String location, long nanos, int sent, int raw, String text) {

        double millis() {
            return nanos / 1e6;
        }

        @Override
        public String toString() {
            return status + " " + location + " " + text.substring(0, Math.min(300, text.length()));
        }
    }
}
