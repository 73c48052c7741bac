package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs an example of a guide, to the letter. */
final class Script {

    private Script() {}

    /**
     * Runs it in this folder, and fails the test with what it said if it fails.
     *
     * @param programs a folder of programs that come before all others
     */
    static void run(Path folder, String script, @Nullable String programs, Map<String, String> variables)
            throws IOException, InterruptedException {
        var output = folder.resolve("script.log");
        var builder = new ProcessBuilder("sh", "-euc", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        if (programs != null) {
            builder.environment().merge("PATH", programs, (path, first) -> first + File.pathSeparator + path);
        }
        int result = builder.start().waitFor();
        assertThat(result).as(script + "\n" + Files.readString(output)).isZero();
    }
}
