package dev.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The programs of the Java that the tests run on. */
public final class JavaTool {

    private JavaTool() {}

    /** Where one is. */
    public static String path(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /**
     * Runs one to its end.
     *
     * @return all that it said
     * @throws IllegalStateException with what it said, if it failed
     */
    public static String run(String program, List<String> words) {
        var command = Stream.concat(Stream.of(path(program)), words.stream()).toList();
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
