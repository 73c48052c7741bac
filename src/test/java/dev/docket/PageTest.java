package dev.docket;

import com.vaadin.browserless.BrowserlessTest;
import java.util.Set;

/** A test that needs a page, and none of the views: it has no application that could make one. */
public abstract class PageTest extends BrowserlessTest {

    @Override
    protected final Set<String> scanPackages() {
        return Set.of("dev.docket.sync.ui");
    }
}
