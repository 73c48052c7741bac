package dev.docket.importing;

/** The command line asks for something that cannot be imported. */
final class ImportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportMessage reason;

    private ImportRefusedException(ImportMessage reason) {
        super(reason.key());
        this.reason = reason;
    }

    static ImportRefusedException because(ImportMessage reason) {
        return new ImportRefusedException(reason);
    }

    static ImportRefusedException because(String key, Object... arguments) {
        return new ImportRefusedException(ImportMessage.of(key, arguments));
    }

    ImportMessage reason() {
        return reason;
    }
}
