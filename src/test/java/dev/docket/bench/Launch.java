package dev.docket.bench;

import dev.docket.JavaTool;
import dev.docket.UnpackedJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Docket is started: with which options of Java's, and from which jar.
 *
 * @param name of it in the table
 */
record Launch(String name, List<String> options, Path jar) {

    /** Since when Java can keep what it has loaded, and make the heads of objects smaller. */
    private static final int JAVA = 25;

    static final Path PACKED = Path.of("target", "docket.jar").toAbsolutePath();

    /** As it comes. */
    static Launch packed() {
        return new Launch("the fat jar", List.of(), PACKED);
    }

    /** As docs/operations.md unpacks it. */
    static Launch unpacked() throws IOException, InterruptedException {
        return new Launch("unpacked", List.of(), UnpackedJar.path());
    }

    /** The same, and writes down when it ends what it has loaded. */
    static Launch training(Path cache) throws IOException, InterruptedException {
        return new Launch("training", List.of("-XX:AOTCacheOutput=" + cache), UnpackedJar.path());
    }

    /** The same, with what was written down. */
    static Launch cached(Path cache) throws IOException, InterruptedException {
        return new Launch("unpacked, with an AOT cache", List.of("-XX:AOTCache=" + cache), UnpackedJar.path());
    }

    static boolean hasCache() {
        return Runtime.version().feature() >= JAVA;
    }

    /** As docs/operations.md advises. */
    private static List<String> advised() {
        return Runtime.version().feature() >= JAVA ? List.of("-XX:+UseCompactObjectHeaders") : List.of();
    }

    /** The command up to the jar, with further options of Java's before it. */
    List<String> command(List<String> further) {
        List<String> command = new ArrayList<>(List.of(JavaTool.path("java")));
        command.addAll(advised());
        command.addAll(options);
        command.addAll(further);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
