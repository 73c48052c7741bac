package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.server.VaadinRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PageTurnsTests {

    private final PageTurns turns = new PageTurns(1);

    @Test
    void beginsNoMorePagesThanThereAreTurns() throws InterruptedException {
        VaadinRequest first = request("GET");
        begin(first);

        Thread second = waiting(request("GET"));
        end(first);

        second.join();
    }

    @Test
    void letsOthersPassMeanwhile() {
        begin(request("GET"));

        VaadinRequest other = request("POST");
        begin(other);
        end(other);

        // It gave back no turn: it had none.
        waiting(request("GET"));
    }

    @Test
    void letsDownloadsPass() {
        begin(request("GET", "/VAADIN/dynamic/resource/1/export.csv"));

        VaadinRequest page = request("GET");
        begin(page);
        assertThat(page.getAttribute(PageTurns.class.getName())).isInstanceOf(Semaphore.class);
    }

    @Test
    void givesEachTurnBackOnce() {
        VaadinRequest request = request("GET");
        begin(request);
        end(request);
        end(request);

        begin(request("GET"));
        waiting(request("GET"));
    }

    /** Begins it on a thread that has to wait for its turn. */
    private Thread waiting(VaadinRequest request) {
        Thread thread = Thread.ofPlatform().daemon().start(() -> begin(request));
        await().until(thread::getState, Thread.State.TIMED_WAITING::equals);
        return thread;
    }

    private void begin(VaadinRequest request) {
        turns.requestStart(request, null);
    }

    private void end(VaadinRequest request) {
        turns.requestEnd(request, null, null);
    }

    private static VaadinRequest request(String method) {
        return request(method, "/boards/1");
    }

    private static VaadinRequest request(String method, String path) {
        Map<String, Object> attributes = new HashMap<>();
        return (VaadinRequest) Proxy.newProxyInstance(
                PageTurnsTests.class.getClassLoader(), new Class<?>[] {VaadinRequest.class}, (proxy, called, given) -> {
                    return switch (called.getName()) {
                        case "getMethod" -> method;
                        case "getPathInfo" -> path;
                        case "getAttribute" -> attributes.get(given[0]);
                        case "setAttribute" -> attributes.put((String) given[0], given[1]);
                        case "removeAttribute" -> attributes.remove(given[0]);
                        default -> throw new UnsupportedOperationException(called.getName());
                    };
                });
    }
}
