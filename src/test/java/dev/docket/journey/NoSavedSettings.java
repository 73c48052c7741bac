package dev.docket.journey;

import dev.docket.sync.LiveSettings;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Tests share their application and its database: after each one the settings of the sync are the first ones again. */
final class NoSavedSettings implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        if (application
                        .getBean(JdbcClient.class)
                        .sql("delete from sync_settings")
                        .update()
                > 0) {
            application.getBean(LiveSettings.class).reload().join();
        }
    }
}
