package dev.docket.identity;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Instant;
import java.util.Set;

/** When somebody did something last in a session, in whatever tab of his browser. Lies in the session and goes with it. */
final class LastInput implements HttpSessionBindingListener {

    private final Set<LastInput> all;
    private final HttpSession session;
    private volatile Instant at;

    /**
     * Now, for a session that is just beginning.
     *
     * @param all where it can be found as long as the session lasts
     */
    LastInput(Set<LastInput> all, HttpSession session, Instant now) {
        this.all = all;
        this.session = session;
        at = now;
    }

    Instant at() {
        return at;
    }

    void again(Instant now) {
        at = now;
    }

    /** Signs out, in all tabs. Another request may have done so in this moment. */
    void end() {
        all.remove(this);
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // So it is over.
        }
    }

    @Override
    public void valueBound(HttpSessionBindingEvent event) {
        all.add(this);
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent event) {
        all.remove(this);
    }
}
