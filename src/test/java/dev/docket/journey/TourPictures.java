package dev.docket.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;

/** The pictures of docs/tour.md: a page in light and in dark colours, on a desk and on a phone. */
final class TourPictures {

    private static final Path FOLDER = Path.of("docs/screenshots/tour");

    /** PNG takes four times the room. */
    private static final String AS_WEBP = """
            async (png) => {
              const bytes = await (await fetch(`data:image/png;base64,${png}`)).blob();
              const picture = await createImageBitmap(bytes);
              const canvas = new OffscreenCanvas(picture.width, picture.height);
              canvas.getContext('2d').drawImage(picture, 0, 0);
              const webp = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
              const letters = [...new Uint8Array(await webp.arrayBuffer())].map((byte) => String.fromCharCode(byte));
              return btoa(letters.join(''));
            }
            """;

    private TourPictures() {}

    /** What a page looks like everywhere, with this in sight; it is as it was afterwards. */
    static void take(Page page, String name, Locator subject) {
        var size = page.viewportSize();
        var workshop = Chromium.browser().newPage();
        try {
            for (var screen : Screens.values()) {
                page.setViewportSize(screen.width, screen.height);
                for (var colours : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    subject.scrollIntoViewIfNeeded();
                    write(workshop, page, "%s-%s-%s".formatted(name, word(screen), word(colours)));
                }
            }
        } finally {
            workshop.close();
            page.setViewportSize(size.width, size.height);
        }
    }

    private static void write(Page workshop, Page page, String name) {
        byte[] png = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        var webp = (String) workshop.evaluate(AS_WEBP, Base64.getEncoder().encodeToString(png));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".webp"), Base64.getDecoder().decode(webp));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private enum Screens {
        DESK(1_440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screens(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
