package dev.docket.identity;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Ends the sessions in which nobody has done anything for too long. Polls, pushes and heartbeats come by themselves and do
 * not count; what counts is that a browser says that somebody is using it. It can say so of no other time than now.
 */
final class IdleSessions {

    private static final String KEY = LastInput.class.getName();

    private final Set<LastInput> inputs = ConcurrentHashMap.newKeySet();
    private final SessionSettings settings;
    private final Clock clock;

    IdleSessions(SessionSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A request has come in the session, which is ended if its time is over.
     *
     * @param input whether the browser says that somebody is using it
     * @return how long it is until the end; nothing if nobody is signed in, or any more
     */
    Optional<Duration> look(HttpSession session, boolean input) {
        try {
            if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
                return Optional.empty();
            }
            LastInput last = inputOf(session);
            if (!left(last).isPositive()) {
                last.end();
                return Optional.empty();
            }
            if (input) {
                last.again(clock.instant());
            }
            return Optional.of(left(last));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Ends those that nobody asks for, as where everything is pushed. */
    void endIdle() {
        if (settings.ends()) {
            inputs.stream().filter(last -> !left(last).isPositive()).forEach(LastInput::end);
        }
    }

    /** The first request after the sign-in is somebody's. */
    private LastInput inputOf(HttpSession session) {
        if (session.getAttribute(KEY) instanceof LastInput last) {
            return last;
        }
        LastInput first = new LastInput(inputs, session, clock.instant());
        session.setAttribute(KEY, first);
        return first;
    }

    private Duration left(LastInput last) {
        return Duration.between(clock.instant(), last.at().plus(settings.idle()));
    }
}
