package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import dev.docket.database.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where the operator wants nobody to be signed out. */
@DatabaseTest
@TestPropertySource(properties = "docket.session.idle=0")
class NoIdleSignOutDatabaseTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private SessionSettings settings;

    @Test
    void asksNobodyHowLongHeHasBeenAway() throws Exception {
        assertThat(settings.ends()).isFalse();

        MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(get("/session"))
                .andExpect(redirectedUrl("/login?to=%2Fsession"));
    }
}
