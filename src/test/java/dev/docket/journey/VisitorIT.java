package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** What a visitor owes to the tests, without a server: the browser's requests are answered here. */
class VisitorIT {

    /** A page without end: each answer is followed by the next request. */
    private static final String ASKING =
            "<script>const ask = () => fetch('/ask').then(ask); ask(); ask(); ask()</script>";

    @BeforeAll
    static void need() {
        Chromium.mustBeThere();
    }

    /** A request that a test still has its hands on would otherwise be answered to a page that is gone. */
    @RepeatedTest(10)
    void leavesAPageThatIsStillAsking() {
        var visitor = new Visitor("ben", Chromium.browser().newContext());
        visitor.page()
                .route(
                        "**",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody(ASKING)));
        visitor.page().navigate("http://practice.test/");

        assertThatCode(visitor::close).doesNotThrowAnyException();
    }
}
