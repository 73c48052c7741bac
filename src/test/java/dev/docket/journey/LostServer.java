package dev.docket.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** The server as one page finds it: away, and there again, with its sessions or without. */
final class LostServer {

    private static final Pattern REQUESTS = Pattern.compile("v-r=(uidl|heartbeat)");
    private static final Pattern CHANGES = Pattern.compile("v-r=uidl");

    /** What stands before the number of a message. */
    private static final String MESSAGE = "\"clientId\":";

    private final BoardPage board;

    LostServer(BoardPage board) {
        this.board = board;
    }

    /** From here on no request gets through. */
    void lose() {
        board.page().unroute(REQUESTS);
        board.page().route(REQUESTS, Route::abort);
    }

    /** It can be reached again, of which the browser tells the page. */
    void answer() {
        board.page().unroute(REQUESTS);
        board.page().evaluate("() => window.dispatchEvent(new Event('online'))");
    }

    /** The server gets the request that tells of this; its answer, and whatever comes afterwards, is lost. */
    void loseAfter(String event, Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        board.page().route(REQUESTS, route -> {
            if (!done.get() && String.valueOf(route.request().postData()).contains(event)) {
                route.fetch();
                done.set(true);
            }
            if (done.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        action.run();
        board.page().waitForCondition(done::get);
    }

    /** The request that tells of this, once there is one, waits until somebody lets it through. */
    List<Route> holdBack(String event) {
        List<Route> held = new ArrayList<>();
        board.page().route(CHANGES, route -> {
            if (String.valueOf(route.request().postData()).contains(event)) {
                held.add(route);
            } else {
                route.fallback();
            }
        });
        return held;
    }

    /** Also what the page asks once more instead, if it has waited for too long. */
    void letThrough(List<Route> held) {
        board.page().unroute(CHANGES);
        held.forEach(Route::resume);
    }

    /** The server cannot go on with the page from its next request on: one before it, so it seems, never came. */
    void endPage() {
        AtomicBoolean done = new AtomicBoolean();
        board.page().route(REQUESTS, route -> {
            String body = String.valueOf(route.request().postData());
            if (body.contains(MESSAGE) && !done.getAndSet(true)) {
                route.resume(new Route.ResumeOptions().setPostData(body.replace(MESSAGE, MESSAGE + "9")));
            } else {
                route.fallback();
            }
        });
    }

    /** The server is there, without its sessions; somebody signs in where the page has led to. */
    void comeBack(String login) {
        Page page = board.page();
        String root = URI.create(page.url()).resolve("/").toString();
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "unknown").setUrl(root)));
        answer();
        page.getByLabel("Username").fill(login);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Visitor.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertThat(board.board()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(Visitor.PATIENCE));
    }
}
