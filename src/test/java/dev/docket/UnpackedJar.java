package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged jar with its libraries beside it instead of inside, as Spring Boot unpacks it for servers: the same
 * classes from the same build, whose start takes two thirds of the processor's time.
 */
final class UnpackedJar {

    private static final Path PACKED = Path.of("target", "docket.jar").toAbsolutePath();
    private static final Path FOLDER = Path.of("target", "unpacked").toAbsolutePath();
    private static final Path UNPACKED = FOLDER.resolve("docket.jar");

    private UnpackedJar() {}

    /** The path of the jar to start; what was unpacked from an older build is replaced. */
    static synchronized Path path() throws IOException {
        // Tests run in several processes, which come here at the same time.
        try (var channel = FileChannel.open(
                        FOLDER.resolveSibling("unpacked.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            if (!isFresh()) {
                unpack();
            }
        }
        return UNPACKED;
    }

    private static boolean isFresh() throws IOException {
        return Files.exists(UNPACKED)
                && Files.getLastModifiedTime(UNPACKED).compareTo(Files.getLastModifiedTime(PACKED)) >= 0;
    }

    private static void unpack() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        var process = new ProcessBuilder(
                        DocketProcess.java(),
                        "-Djarmode=tools",
                        "-jar",
                        PACKED.toString(),
                        "extract",
                        "--destination",
                        FOLDER.toString())
                .inheritIO()
                .start();
        assertThat(process.onExit().join().exitValue())
                .as("unpacking " + PACKED)
                .isZero();
    }
}
