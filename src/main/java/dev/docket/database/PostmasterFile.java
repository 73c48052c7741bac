package dev.docket.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a PostgreSQL server writes of itself into its data folder while it runs. The order of the lines is laid down in
 * PostgreSQL's <code>src/include/utils/pidfile.h</code>.
 */
record PostmasterFile(long process, int port) {

    private static final int PROCESS_LINE = 0;
    private static final int PORT_LINE = 3;

    static Path in(Path database) {
        return database.resolve("postmaster.pid");
    }

    /** Empty if no server runs, or if it has not got as far as to say its port. */
    static Optional<PostmasterFile> read(Path database) {
        try {
            return parse(Files.readAllLines(in(database)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<PostmasterFile> parse(List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    Long.parseLong(lines.get(PROCESS_LINE).strip()),
                    Integer.parseInt(lines.get(PORT_LINE).strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
