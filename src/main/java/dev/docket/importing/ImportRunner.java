package dev.docket.importing;

import dev.docket.database.DatabaseTrouble;
import dev.docket.identity.Operator;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.NestedExceptionUtils;

/** The import command: reports on the console, and ends with 0 if every row is there, 3 if some are not, 1 if none can. */
class ImportRunner implements ApplicationRunner, ExitCodeGenerator {

    private static final int FAILED = 1;
    private static final int INCOMPLETE = 3;

    private final String file;
    private final ImportSettings settings;
    private final ImportCommand command;
    private final Operator operator;
    private final ImportWords words = new ImportWords(Locale.ENGLISH);
    private volatile int exitCode;

    ImportRunner(String file, ImportSettings settings, ImportCommand command, Operator operator) {
        this.file = file;
        this.settings = settings;
        this.command = command;
        this.operator = operator;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            ImportReport report = operator.call(() -> command.perform(file, settings));
            print(report);
            exitCode = report.notTaken().isEmpty() ? 0 : INCOMPLETE;
        } catch (ImportRefusedException e) {
            fail(e.reason());
        } catch (RuntimeException e) {
            if (DatabaseTrouble.behind(e).isEmpty()) {
                throw e;
            }
            fail(ImportMessage.of("database", inOneLine(NestedExceptionUtils.getMostSpecificCause(e))));
        }
    }

    private void fail(ImportMessage message) {
        System.err.println(words.say(message));
        exitCode = FAILED;
    }

    /** The database's own words, which whoever looks after it knows best. */
    private static String inOneLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).strip().replaceAll("\\s*\\R\\s*", "; ");
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private void print(ImportReport report) {
        for (NotTaken row : report.notTaken()) {
            System.out.println(
                    words.say(ImportMessage.of("report.line", Long.toString(row.line()), words.say(row.reason()))));
        }
        System.out.println(words.say(report.summary()));
    }
}
