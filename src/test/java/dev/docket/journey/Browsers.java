package dev.docket.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives a test its visitors, each with a browser context of their own. After a failed test their pages are kept as
 * pictures and traces in <code>target/browser</code>; after a good one their consoles must have been silent.
 */
final class Browsers implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    /** The production build makes it; without it Vaadin would look for a development server. */
    private static final String BUNDLE = "/META-INF/VAADIN/webapp/index.html";

    private static final Path KEPT = Path.of("target/browser");

    private final List<Visitor> visitors = new ArrayList<>();
    private String address = "";

    @Override
    public void beforeAll(ExtensionContext context) {
        assertThat(Browsers.class.getResource(BUNDLE))
                .as("the frontend must be built before: mvn package -DskipTests")
                .isNotNull();
        Chromium.mustBeThere();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getBean(Environment.class);
        address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        var name = context.getRequiredTestClass().getSimpleName() + "."
                + context.getDisplayName().replaceAll("\\W+", "-");
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            var visitor = visitors.get(i);
            if (failed) {
                visitor.keep(KEPT.resolve(name + "-" + (i + 1) + "-" + visitor.login()));
            }
            complaints.addAll(visitor.complaints());
            visitor.close();
        }
        visitors.clear();
        if (failed) {
            complaints.forEach(complaint -> System.out.println(name + ": " + complaint));
        } else {
            assertThat(complaints).as("what the browsers' consoles say").isEmpty();
        }
    }

    /** Somebody who has not signed in yet. */
    Visitor stranger() {
        return visitor("stranger", options -> {});
    }

    /** Somebody of the demo practice. */
    Visitor signedIn(String login) {
        return signedIn(login, options -> {});
    }

    Visitor signedIn(String login, Consumer<Browser.NewContextOptions> wishes) {
        var visitor = visitor(login, wishes);
        visitor.signIn();
        return visitor;
    }

    /** Somebody whose browser's clock is the test's to advance; meanwhile it goes on by itself. */
    Visitor timed(String login) {
        return timed(login, options -> {});
    }

    Visitor timed(String login, Consumer<Browser.NewContextOptions> wishes) {
        var visitor = signedIn(login, wishes);
        visitor.page().clock().install();
        return visitor;
    }

    Visitor visitor(String login, Consumer<Browser.NewContextOptions> wishes) {
        var options = new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900);
        wishes.accept(options);
        var visitor = new Visitor(login, Chromium.browser().newContext(options));
        visitors.add(visitor);
        return visitor;
    }
}
