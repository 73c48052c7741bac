package dev.docket.setup;

/** The demo practice was asked for in a database that is used for something else. */
final class DemoRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DemoRefusedException(String message) {
        super(message);
    }

    static DemoRefusedException inUse() {
        return new DemoRefusedException("This database is in use: the demo practice is only made in an empty one.");
    }
}
