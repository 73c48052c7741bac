package dev.docket.journey;

import dev.docket.database.TestDatabaseInitializer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the demo practice in real browsers, which come from {@link Browsers}. The application runs in this process,
 * with the production bundle, and all such tests share it: each makes a board of its own. What somebody does is answered
 * in the request that tells of it, however slow the machine is.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "docket.demo=true",
            "docket.sync.interval=" + BrowserTest.INTERVAL + "s",
            "docket.sync.moment=5s",
            "vaadin.productionMode=true"
        })
@ExtendWith(NoSavedSettings.class)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
public @interface BrowserTest {

    /** How long it is between two polls, in seconds. */
    int INTERVAL = 5;
}
