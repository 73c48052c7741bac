package dev.docket.bench;

import dev.docket.bench.DrivenPage.Opened;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** People who have signed in, each with a session; more of them than accounts have some several sessions. */
final class Crowd {

    private static final String PASSWORD = "demo";

    /** Argon2 is meant to be dear: more at once would only wait for the two processors. */
    private static final int SIGN_IN_AT_ONCE = 4;

    private final HttpClient http = DrivenSession.client();
    private final List<DrivenSession> sessions = new ArrayList<>();
    private final URI server;
    private final int people;

    Crowd(URI server, int people) {
        this.server = server;
        this.people = people;
    }

    /** An account of the demo's. */
    DrivenSession known(String login) {
        return DrivenSession.signIn(http, server, login, PASSWORD);
    }

    /** So many sessions; those that there are already are the first. */
    List<DrivenSession> sessions(int count) {
        int there = sessions.size();
        if (count > there) {
            sessions.addAll(Together.all(
                    count - there,
                    SIGN_IN_AT_ONCE,
                    i -> DrivenSession.signIn(http, server, "viewer" + ((there + i) % people + 1), PASSWORD)));
        }
        return sessions.subList(0, count);
    }

    /** The page, in so many sessions; it is opened by a few at a time. */
    List<DrivenPage> open(String path, int count, String label) {
        return open(path, 0, count, label);
    }

    /** As {@link #open(String, int, String)}, by those who come after the first so many. */
    List<DrivenPage> open(String path, int first, int count, String label) {
        List<DrivenSession> all = sessions(first + count);
        return Together.all(count, SIGN_IN_AT_ONCE, i -> DrivenPage.open(all.get(first + i), path, label)).stream()
                .map(Opened::page)
                .toList();
    }

    static void close(List<DrivenPage> pages) {
        Together.all(pages.size(), SIGN_IN_AT_ONCE, i -> {
            pages.get(i).close();
            return IntStream.empty();
        });
    }
}
