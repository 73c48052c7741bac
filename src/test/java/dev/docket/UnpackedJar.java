package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged program as {@code docs/operations.md} unpacks it for a faster start. Tests start it some twenty times, in
 * two thirds of the processor's time that the jar itself would take.
 */
public final class UnpackedJar {

    private static final Path PACKED = Path.of("target", "docket.jar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "fast").toAbsolutePath();
    private static final Path UNPACKED = FOLDER.resolve("unpacked/docket.jar");
    private static final Path READY = FOLDER.resolve("ready");

    private UnpackedJar() {}

    /** The jar to start; made once for all tests of a build. */
    public static synchronized Path path() throws IOException, InterruptedException {
        // Tests run in several processes, which come here at the same time.
        try (var channel = FileChannel.open(
                        FOLDER.resolveSibling("fast.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            if (!isFresh()) {
                prepare();
            }
        }
        return UNPACKED;
    }

    private static boolean isFresh() throws IOException {
        return Files.exists(READY)
                && Files.getLastModifiedTime(READY).compareTo(Files.getLastModifiedTime(PACKED)) >= 0;
    }

    /** With the Java that the tests run on. */
    private static void prepare() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Files.createDirectories(FOLDER);
        Files.createSymbolicLink(FOLDER.resolve("docket.jar"), PACKED);
        var found = Guide.toOperation().examples("sh").stream()
                .filter(each -> each.contains("jarmode"))
                .toList();
        assertThat(found).as("how to unpack it").hasSize(1);
        var programs = Path.of(JavaTool.path("java")).getParent().toString();
        Script.run(FOLDER, found.getFirst(), programs, Map.of());
        Files.createFile(READY);
    }
}
