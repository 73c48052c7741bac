package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.sync.TestClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class IdleSessionsTests {

    private static final Duration IDLE = Duration.ofHours(8);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final boolean INPUT = true;

    private final TestClock clock = new TestClock(Instant.parse("2026-03-02T08:00:00Z"));
    private final IdleSessions sessions = new IdleSessions(new SessionSettings(IDLE), clock);

    @Test
    void beginsWithTheFirstRequestOfSomebodyWhoIsSignedIn() {
        assertThat(sessions.look(signedIn(), !INPUT)).contains(IDLE);
    }

    @Test
    void knowsNothingOfStrangers() {
        MockHttpSession stranger = new MockHttpSession();
        sessions.look(stranger, INPUT);

        clock.pass(IDLE.plus(HOUR));

        assertThat(sessions.look(stranger, !INPUT)).isEmpty();
        assertThat(stranger.isInvalid()).isFalse();
    }

    @Test
    void takesNoPollForSomebodyWhoIsThere() {
        MockHttpSession session = signedIn();
        sessions.look(session, !INPUT);

        for (int hour = 1; hour < IDLE.toHours(); hour++) {
            clock.pass(HOUR);
            assertThat(sessions.look(session, !INPUT)).contains(IDLE.minusHours(hour));
        }
        clock.pass(HOUR);

        assertThat(sessions.look(session, !INPUT)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void beginsAnewWithEveryInput() {
        MockHttpSession session = signedIn();
        sessions.look(session, !INPUT);

        for (int hour = 0; hour < 2 * IDLE.toHours(); hour++) {
            clock.pass(HOUR);
            assertThat(sessions.look(session, INPUT)).contains(IDLE);
        }

        assertThat(session.isInvalid()).isFalse();
    }

    /** Who was away for too long has to sign in, whatever his browser says now. */
    @Test
    void letsNoInputBringBackWhatIsOver() {
        MockHttpSession session = signedIn();
        sessions.look(session, !INPUT);

        clock.pass(IDLE);

        assertThat(sessions.look(session, INPUT)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsWhatNobodyAsksFor() {
        MockHttpSession left = signedIn();
        sessions.look(left, !INPUT);
        clock.pass(HOUR);
        MockHttpSession used = signedIn();
        sessions.look(used, !INPUT);

        clock.pass(IDLE.minus(HOUR));
        sessions.endIdle();

        assertThat(left.isInvalid()).isTrue();
        assertThat(used.isInvalid()).isFalse();
    }

    @Test
    void forgetsSessionsThatHaveEnded() {
        MockHttpSession session = signedIn();
        sessions.look(session, !INPUT);
        session.invalidate();

        clock.pass(IDLE);
        sessions.endIdle();

        assertThat(sessions.look(session, INPUT)).isEmpty();
    }

    private static MockHttpSession signedIn() {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl());
        return session;
    }
}
