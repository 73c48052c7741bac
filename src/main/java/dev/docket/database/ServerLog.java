package dev.docket.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What the embedded server and its tools have written since this start. */
final class ServerLog {

    private static final long LARGE = 10L * 1024 * 1024;
    private static final int ENOUGH = 64 * 1024;

    private final Path file;
    private final long start;

    private ServerLog(Path file, long start) {
        this.file = file;
        this.start = start;
    }

    /** Sets a large old log aside, and marks the place from which on this start writes. */
    static ServerLog open(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
    }

    Path file() {
        return file;
    }

    /** The last 64 kB at the most; empty if nothing can be read. */
    String text() {
        try (var access = new RandomAccessFile(file.toFile(), "r")) {
            access.seek(Math.max(start, access.length() - ENOUGH));
            var bytes = new byte[(int) (access.length() - access.getFilePointer())];
            access.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
