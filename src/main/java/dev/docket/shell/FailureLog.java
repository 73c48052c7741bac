package dev.docket.shell;

import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes down what went wrong under a reference that a user can pass on; the user sees nothing else of it. */
@Component
class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    /** Nothing that is mistaken for something else when it is read out. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;

    private final RandomGenerator random;

    @Autowired
    FailureLog() {
        this(RandomGenerator.getDefault());
    }

    FailureLog(RandomGenerator random) {
        this.random = random;
    }

    /** Logs the failure; the reference is eight letters and digits with a dash in the middle. */
    String record(Throwable failure) {
        var reference = reference();
        LOG.error("Reference {}", reference, failure);
        return reference;
    }

    private String reference() {
        var text = new StringBuilder();
        random.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.insert(LENGTH / 2, '-').toString();
    }
}
