package dev.docket.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** The pictures of the documentation. */
final class Pictures {

    private static final Path FOLDER = Path.of("docs/screenshots");

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** On the way of a test, which runs also without: only with <code>-Ddocket.screenshots=true</code>. */
    static void takeIfWanted(Page page, String name) {
        if (Boolean.getBoolean("docket.screenshots")) {
            take(page, name);
        }
    }
}
