package dev.docket.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a page asks of the server once it is there: its own events and its polls. */
final class Traffic {

    private final List<String> requests = new ArrayList<>();
    private final List<String> answered = new ArrayList<>();
    private final Page page;

    Traffic(Page page) {
        this.page = page;
        page.onRequest(request -> note(request, requests));
        page.onRequestFinished(request -> note(request, answered));
    }

    private static void note(Request request, List<String> notes) {
        if (request.url().contains("v-r=uidl")) {
            notes.add(Objects.requireNonNullElse(request.postData(), ""));
        }
    }

    /** The bodies of the requests since the beginning, or since they were forgotten. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Whether a request with this in its body has been answered. */
    boolean isAnswered(String part) {
        return answered.stream().anyMatch(body -> body.contains(part));
    }

    /** Whether every request has been answered. */
    boolean isQuiet() {
        return answered.size() >= requests.size();
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
