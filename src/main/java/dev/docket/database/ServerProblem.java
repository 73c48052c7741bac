package dev.docket.database;

import java.nio.file.Path;
import java.util.List;

/** Finds in the server's log why it did not start, and what helps. */
final class ServerProblem {

    private static final List<String> GRAVE = List.of("PANIC:", "FATAL:", "error:", "ERROR:");

    private ServerProblem() {}

    static StartFailure explain(String log, Path database, Path logFile, Throwable cause) {
        var where = "PostgreSQL does not start on %s: ".formatted(database);
        if (log.contains("No space left on device")) {
            return StartFailure.of(where + "the disk is full.", "Make room, then start again.", cause);
        }
        if (log.contains("cannot be run as root") || log.contains("must not be run as root")) {
            return StartFailure.of(
                    where + "it refuses to run as root.",
                    "Start Docket with an ordinary account, or name a database server with --db-url.",
                    cause);
        }
        if (log.contains("Permission denied") || log.contains("has wrong ownership")) {
            return StartFailure.of(
                    where + "it may not use its files.", "Let them belong to the account that runs Docket.", cause);
        }
        return StartFailure.of(
                where + gravestLine(log),
                "If the folder is damaged, bring it back from a backup. See " + logFile + ".",
                cause);
    }

    /** The last line of the gravest kind that there is: what follows a cause is mostly its consequences. */
    private static String gravestLine(String log) {
        return GRAVE.stream()
                .flatMap(mark -> log
                        .lines()
                        .filter(line -> line.contains(mark))
                        .reduce((earlier, later) -> later)
                        .map(line -> line.substring(line.indexOf(mark) + mark.length())
                                .strip())
                        .stream())
                .findFirst()
                .map(line -> line.endsWith(".") ? line : line + ".")
                .orElse("it does not answer.");
    }
}
