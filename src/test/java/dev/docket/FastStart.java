package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged program as {@code docs/operations.md} prepares it for a faster start, command by command. Tests start it
 * some twenty times, in a third of the processor's time that the jar itself would take.
 */
final class FastStart {

    private static final Path PACKED = Path.of("target", "docket.jar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "fast").toAbsolutePath();
    private static final Path READY = FOLDER.resolve("ready");

    /** The first Java that can keep classes in a file, with one command. */
    private static final int KEEPS_CLASSES = 25;

    private FastStart() {}

    /** What the program of Java is told before Docket's own words; made once for all tests of a build. */
    static synchronized List<String> arguments() throws IOException, InterruptedException {
        // Tests run in several processes, which come here at the same time.
        try (var channel = FileChannel.open(
                        FOLDER.resolveSibling("fast.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            if (!isFresh()) {
                prepare();
            }
        }
        var jar = List.of("-jar", FOLDER.resolve("unpacked/docket.jar").toString());
        return keepsClasses()
                ? List.of("-XX:AOTCache=" + FOLDER.resolve("unpacked/docket.aot"), jar.getFirst(), jar.getLast())
                : jar;
    }

    private static boolean keepsClasses() {
        return Runtime.version().feature() >= KEEPS_CLASSES;
    }

    private static boolean isFresh() throws IOException {
        return Files.exists(READY)
                && Files.getLastModifiedTime(READY).compareTo(Files.getLastModifiedTime(PACKED)) >= 0;
    }

    private static void prepare() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Files.createSymbolicLink(FOLDER.resolve("docket.jar"), PACKED);
        var programs = Path.of(DocketProcess.java()).getParent().toString();
        Script.run(FOLDER, example("jarmode"), programs, Map.of());
        if (keepsClasses()) {
            Script.run(FOLDER, example("AOTCacheOutput"), programs, Map.of());
        }
        Files.createFile(READY);
    }

    private static String example(String part) {
        var found = Guide.toOperation().examples("sh").stream()
                .filter(each -> each.contains(part))
                .toList();
        assertThat(found).as(part).hasSize(1);
        return found.getFirst();
    }
}
