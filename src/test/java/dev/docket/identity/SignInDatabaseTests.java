package dev.docket.identity;

import static dev.docket.identity.AccountFixture.PASSWORD;
import static dev.docket.identity.AccountFixture.newAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.docket.database.DatabaseTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class SignInDatabaseTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Operator operator;

    @Autowired
    private JdbcClient database;

    private MockMvc web;

    @BeforeEach
    void openWeb() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void sendsStrangersToLogin() throws Exception {
        web.perform(get("/")).andExpect(redirectedUrl("/login"));
        web.perform(get("/boards/1")).andExpect(redirectedUrl("/login?to=%2Fboards%2F1"));
        web.perform(get("/no/such/page")).andExpect(redirectedUrl("/login?to=%2Fno%2Fsuch%2Fpage"));
    }

    /** Whatever became of the session in which somebody was sent to the sign-in. */
    @Test
    void leadsBackToWhereSomebodyWanted() throws Exception {
        var login = created(Role.MEMBER).login().value();

        web.perform(signIn(login, PASSWORD).param("to", "/boards/1/matters/LIT-7?search=a"))
                .andExpect(redirectedUrl("/boards/1/matters/LIT-7?search=a"));
        web.perform(signIn(login, PASSWORD).param("to", "//evil.example/")).andExpect(redirectedUrl("/"));
        web.perform(signIn(login, PASSWORD)).andExpect(redirectedUrl("/"));
    }

    @Test
    void remembersTheWayBackWhenAPasswordIsWrong() throws Exception {
        var login = created(Role.MEMBER).login().value();

        web.perform(signIn(login, "wrong").param("to", "/boards/1"))
                .andExpect(redirectedUrl("/login?error&to=%2Fboards%2F1"));
    }

    private static MockHttpServletRequestBuilder signIn(String login, String password) {
        return post("/login").param("username", login).param("password", password);
    }

    @Test
    void showsHealthToEverybodyAndNothingElseOfTheActuator() throws Exception {
        web.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        web.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
        web.perform(get("/actuator/env")).andExpect(redirectedUrl("/login?to=%2Factuator%2Fenv"));
        web.perform(get("/actuator/env").with(as(Role.MEMBER))).andExpect(status().isForbidden());
    }

    @Test
    void signsInWithPassword() throws Exception {
        var person = created(Role.MEMBER);

        web.perform(formLogin().user(person.login().value()).password(PASSWORD))
                .andExpect(authenticated().withUsername(person.login().value()).withRoles("MEMBER"))
                .andExpect(redirectedUrl("/"));
        web.perform(formLogin()
                        .user(" " + person.login().value().toUpperCase(Locale.ROOT))
                        .password(PASSWORD))
                .andExpect(authenticated());
    }

    @Test
    void refusesWrongPasswordAndUnknownLoginAlike() throws Exception {
        var person = created(Role.MEMBER);

        web.perform(formLogin().user(person.login().value()).password("wrong"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        web.perform(formLogin().user("unknown").password(PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
        web.perform(formLogin().user("no login name").password(PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void refusesDisabledAccount() throws Exception {
        var person = created(Role.MEMBER);
        database.sql("update account set enabled = false where id = ?")
                .param(person.id().value())
                .update();

        web.perform(formLogin().user(person.login().value()).password(PASSWORD)).andExpect(unauthenticated());
    }

    @Test
    void givesSessionNewId() throws Exception {
        var person = created(Role.MEMBER);
        var session = new MockHttpSession();
        var before = session.getId();

        web.perform(post("/login")
                        .session(session)
                        .with(SignInDatabaseTests::knownSession)
                        .param("username", person.login().value())
                        .param("password", PASSWORD))
                .andExpect(authenticated());

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void replacesOlderHashes() throws Exception {
        var person = created(Role.MEMBER);
        database.sql("update account set password_hash = ? where id = ?")
                .params(
                        "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD),
                        person.id().value())
                .update();

        web.perform(formLogin().user(person.login().value()).password(PASSWORD)).andExpect(authenticated());

        assertThat(hashOf(person)).startsWith("{argon2}");
        web.perform(formLogin().user(person.login().value()).password(PASSWORD)).andExpect(authenticated());
    }

    @Test
    void turnsEleventhTryAwayEvenWithTheRightPassword() throws Exception {
        var login = created(Role.MEMBER).login().value();
        for (var i = 0; i < SignInThrottle.TRIES; i++) {
            web.perform(formLogin().user(login).password("wrong")).andExpect(redirectedUrl("/login?error"));
        }

        web.perform(formLogin().user(login).password(PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?throttled"));
    }

    @Test
    void forgetsWrongTriesAfterRightOne() throws Exception {
        var login = created(Role.MEMBER).login().value();
        for (var i = 0; i < 2; i++) {
            for (var j = 0; j < SignInThrottle.TRIES - 1; j++) {
                web.perform(formLogin().user(login).password("wrong")).andExpect(redirectedUrl("/login?error"));
            }
            web.perform(formLogin().user(login).password(PASSWORD)).andExpect(authenticated());
        }
    }

    private Person created(Role role) {
        return operator.call(() -> accounts.create(newAccount(role)));
    }

    private String hashOf(Person person) {
        return database.sql("select password_hash from account where id = ?")
                .param(person.id().value())
                .query(String.class)
                .single();
    }

    private static RequestPostProcessor as(Role role) {
        return authentication(AccountFixture.signedIn(AccountFixture.person(role)));
    }

    /** As a container says of a session that the browser brought along. */
    private static MockHttpServletRequest knownSession(MockHttpServletRequest request) {
        request.setRequestedSessionIdValid(true);
        return request;
    }
}
