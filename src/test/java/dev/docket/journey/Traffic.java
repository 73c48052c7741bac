package dev.docket.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What a page asks of the server once it is there: its own events and its polls. */
final class Traffic {

    private final List<String> requests = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final Set<Request> underWay = new HashSet<>();
    private final Page page;

    /** What is under way already is none of it. */
    Traffic(Page page) {
        this.page = page;
        page.onRequest(this::begin);
        page.onRequestFinished(this::answer);
        page.onRequestFailed(underWay::remove);
    }

    private void begin(Request request) {
        if (request.url().contains("v-r=uidl")) {
            underWay.add(request);
            requests.add(body(request));
        }
    }

    private void answer(Request request) {
        if (underWay.remove(request)) {
            answered.add(body(request));
        }
    }

    private static String body(Request request) {
        return Objects.requireNonNullElse(request.postData(), "");
    }

    /** The bodies of the requests since the beginning, or since they were forgotten. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Whether a request with this in its body has been answered. */
    boolean isAnswered(String part) {
        return answered.stream().anyMatch(body -> body.contains(part));
    }

    /** Whether no request is under way. */
    boolean isQuiet() {
        return underWay.isEmpty();
    }

    void forget() {
        requests.clear();
        answered.clear();
    }

    /** Waits until so many polls from now on have been answered. */
    void waitForPolls(int count) {
        waitForPolls(count, () -> {});
    }

    /** Waits until so many polls have been answered that were made since before the cause. */
    void waitForPolls(int count, Runnable cause) {
        long before = polls();
        cause.run();
        page.waitForCondition(
                () -> polls() >= before + count,
                new Page.WaitForConditionOptions().setTimeout(count * Visitor.PATIENCE));
    }

    private long polls() {
        return answered.stream().filter(body -> body.contains("ui-poll")).count();
    }
}
