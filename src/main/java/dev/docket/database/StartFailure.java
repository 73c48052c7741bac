package dev.docket.database;

import org.jspecify.annotations.Nullable;

/** Docket cannot start, for a reason that its operator can mend. The message is one line: problem and remedy. */
final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    private StartFailure(String problem, String remedy, @Nullable Throwable cause) {
        super(problem + " " + remedy, cause);
        this.problem = problem;
        this.remedy = remedy;
    }

    static StartFailure of(String problem, String remedy) {
        return new StartFailure(problem, remedy, null);
    }

    static StartFailure of(String problem, String remedy, Throwable cause) {
        return new StartFailure(problem, remedy, cause);
    }

    String problem() {
        return problem;
    }

    String remedy() {
        return remedy;
    }
}
