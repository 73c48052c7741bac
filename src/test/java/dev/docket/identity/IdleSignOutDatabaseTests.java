package dev.docket.identity;

import static dev.docket.identity.AccountFixture.PASSWORD;
import static dev.docket.identity.AccountFixture.newAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.docket.database.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The session of somebody who has signed in, over HTTP. Where time passes, his last input is moved back instead. */
@DatabaseTest
class IdleSignOutDatabaseTests {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final Pattern LEFT = Pattern.compile("\\{\"left\":(\\d+)}");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Operator operator;

    @Autowired
    private IdleSessions sessions;

    @Autowired
    private Clock clock;

    private MockMvc web;
    private MockHttpSession session;

    @BeforeEach
    void signIn() throws Exception {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Person person = operator.call(() -> accounts.create(newAccount(Role.MEMBER)));
        session = (MockHttpSession) Objects.requireNonNull(
                web.perform(formLogin().user(person.login().value()).password(PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession());
        assertThat(left(get("/session"))).isBetween(IDLE.minusMinutes(5), IDLE);
    }

    @Test
    void tellsStrangersOfNoTime() throws Exception {
        web.perform(get("/session"))
                .andExpect(content().json("{\"left\":0}"))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @Test
    void doesNotTakeARequestForInput() throws Exception {
        awayFor(Duration.ofHours(7));

        web.perform(get("/actuator/env").session(session).header("Docket-Input", "1"))
                .andExpect(status().isForbidden());

        assertThat(left(get("/session"))).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void takesTheBrowsersWordForNowAndForNoOtherTime() throws Exception {
        awayFor(Duration.ofHours(7));

        Duration left = left(get("/session").header("Docket-Input", "2199-01-01T00:00:00Z"));

        assertThat(left).isBetween(IDLE.minusMinutes(5), IDLE);
    }

    @Test
    void leadsToTheSignInWhenTheTimeIsOver() throws Exception {
        awayFor(IDLE);

        web.perform(get("/boards/1").session(session)).andExpect(redirectedUrl("/login?to=%2Fboards%2F1"));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void bringsNobodyBackWhoseTimeIsOver() throws Exception {
        awayFor(IDLE);

        assertThat(left(get("/session").header("Docket-Input", "1"))).isZero();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsWithoutARequest() {
        awayFor(IDLE);

        sessions.endIdle();

        assertThat(session.isInvalid()).isTrue();
    }

    private void awayFor(Duration time) {
        Instant then = clock.instant().minus(time);
        ((LastInput) Objects.requireNonNull(session.getAttribute(LastInput.class.getName()))).again(then);
    }

    private Duration left(MockHttpServletRequestBuilder request) throws Exception {
        String answer =
                web.perform(request.session(session)).andReturn().getResponse().getContentAsString();
        var left = LEFT.matcher(answer);
        assertThat(left.matches()).as(answer).isTrue();
        return Duration.ofMillis(Long.parseLong(left.group(1)));
    }
}
