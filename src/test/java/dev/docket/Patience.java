package dev.docket;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How long tests wait for what has to come. It is far more than any machine needs, however much else that has to do: it
 * ends a test that would wait for ever, and says nothing of speed. As an extension of every test it is what Awaitility
 * takes where nothing else is said.
 */
public final class Patience implements BeforeAllCallback {

    public static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public void beforeAll(ExtensionContext context) {
        Awaitility.setDefaultTimeout(LIMIT);
    }
}
