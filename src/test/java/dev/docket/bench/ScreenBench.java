package dev.docket.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.docket.journey.Chromium;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a person sees the first card, in Chromium. */
final class ScreenBench implements Benchmark {

    private static final String NAME = "screen";
    private static final int ROUNDS = 9;

    private static final double PATIENCE = 120_000;

    /** A card counts when it has been drawn: in the frame after it has its content. */
    private static final String WATCH = """
            (() => {
              const look = () => {
                const card = document.querySelector('docket-card');
                if (card?.matter && card.getBoundingClientRect().height > 0) {
                  window.firstCard = performance.now();
                } else {
                  requestAnimationFrame(look);
                }
              };
              requestAnimationFrame(look);
            })();
            """;

    @Override
    public void run(Scene scene) {
        Map<Integer, List<Double>> times = new LinkedHashMap<>();
        try (var context = context(scene, "ben")) {
            context.addInitScript(WATCH);
            for (int round = 0; round <= Math.min(ROUNDS, scene.plan().rounds()); round++) {
                for (int size : scene.plan().sizes()) {
                    double millis = firstCard(context, scene.docket().address() + scene.path(size));
                    // The first round fills the browser's cache.
                    if (round > 0) {
                        times.computeIfAbsent(size, any -> new ArrayList<>()).add(millis);
                    }
                }
            }
        }
        times.forEach((size, each) -> scene.table()
                .add(Row.of(NAME, "first card in Chromium, %,d matters".formatted(size), Samples.of(each), "ms")));
        int large = scene.plan().large();
        int smallest = scene.plan().smallest();
        scene.table()
                .add(Row.ratio(
                                NAME,
                                "first card in Chromium, %,d : %,d matters".formatted(large, smallest),
                                Samples.of(times.get(large)).median(),
                                Samples.of(times.get(smallest)).median())
                        .atMost(1.3));
        times.forEach((size, each) -> scene.growth()
                .matters("first card in Chromium, ms", size, Samples.of(each).median()));
    }

    private static double firstCard(BrowserContext context, String address) {
        try (Page page = context.newPage()) {
            page.navigate(address);
            page.waitForFunction("window.firstCard");
            return ((Number) page.evaluate("window.firstCard")).doubleValue();
        }
    }

    /** A browser in which somebody is signed in. */
    static BrowserContext context(Scene scene, String login) {
        var context = Chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        context.setDefaultTimeout(PATIENCE);
        String[] cookie = scene.crowd().known(login).cookie().split("=", 2);
        context.addCookies(List.of(
                new Cookie(cookie[0], cookie[1]).setUrl(scene.docket().address().toString())));
        return context;
    }
}
