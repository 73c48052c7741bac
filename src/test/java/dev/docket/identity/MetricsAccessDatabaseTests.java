package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.docket.database.DatabaseTest;
import dev.docket.database.TestDatabaseInitializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class MetricsAccessDatabaseTests {

    private static final String TOKEN = TestDatabaseInitializer.METRICS_TOKEN;
    /** What whoever watches a node may rely on. */
    private static final String[] SYNC = {
        "docket_sync_views{transport=\"polling\"}",
        "docket_sync_views{transport=\"push\"}",
        "docket_sync_boards",
        "docket_sync_listening",
        "docket_sync_oldest_view_seconds",
        "docket_sync_polls_total",
        "docket_sync_fetches_total{result=\"success\"}",
        "docket_sync_fetches_total{result=\"failure\"}",
        "docket_sync_queries_total",
        "docket_sync_changes_total",
        "docket_matter_conflicts_total{command=\"edit\"}",
        "docket_matter_conflicts_total{command=\"move\"}"
    };

    private static final String METERS = "/actuator/prometheus";

    @Autowired
    private WebApplicationContext context;

    private MockMvc web;

    @BeforeEach
    void openWeb() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void givesMetersForTheToken() throws Exception {
        var answer = web.perform(get(METERS).header("Authorization", "Bearer " + TOKEN))
                .andExpect(status().isOk())
                .andReturn();

        assertThat(answer.getResponse().getContentAsString().lines().map(line -> line.replaceFirst(" [^ ]+$", "")))
                .contains(SYNC);
    }

    @Test
    void givesNoSessionForTheToken() throws Exception {
        var answer = web.perform(get(METERS).header("Authorization", "Bearer " + TOKEN))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
        web.perform(get(METERS)).andExpect(status().isUnauthorized());
    }

    @Test
    void refusesStrangers() throws Exception {
        web.perform(get(METERS))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer 5f2b7c0e9d42", "Bearer 5f2b7c0e9d4", "Bearer ", "Bearer", "5f2b7c0e9d41", ""})
    void refusesEverythingThatIsNotTheToken(String wrong) throws Exception {
        web.perform(get(METERS).header("Authorization", wrong)).andExpect(status().isUnauthorized());
        web.perform(get(METERS).header("Authorization", wrong).with(as(Role.ADMINISTRATOR)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void givesMetersToAdministratorsWhoAreSignedIn() throws Exception {
        web.perform(get(METERS).with(as(Role.ADMINISTRATOR))).andExpect(status().isOk());
    }

    @Test
    void refusesOthersWhoAreSignedIn() throws Exception {
        web.perform(get(METERS).with(as(Role.MEMBER))).andExpect(status().isForbidden());
        web.perform(get(METERS).with(as(Role.READER))).andExpect(status().isForbidden());
    }

    @Test
    void opensNothingElseForTheToken() throws Exception {
        web.perform(get("/actuator/env").header("Authorization", "Bearer " + TOKEN))
                .andExpect(status().isFound());
        web.perform(get("/").header("Authorization", "Bearer " + TOKEN)).andExpect(status().isFound());
    }

    private static RequestPostProcessor as(Role role) {
        return authentication(AccountFixture.signedIn(AccountFixture.person(role)));
    }
}
