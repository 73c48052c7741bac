package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a figure was taken on. */
final class Machine {

    private Machine() {}

    static String words() throws IOException {
        return "%d processors (%s), %s %s, Java %s; client, server and database on the same ones, the heap of Docket at most %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        BenchedDocket.HEAP);
    }

    private static String processor() throws IOException {
        var file = Path.of("/proc/cpuinfo");
        return Files.exists(file)
                ? Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("model name"))
                        .findFirst()
                        .map(line -> line.replaceFirst(".*:\\s*", ""))
                        .orElse("unknown")
                : "unknown";
    }
}
