package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures the pure parts with JMH, in a process of their own, and writes what they take into a table. */
public final class PureBench {

    private static final Path TABLE = Path.of("target", "bench", "pure.md");

    private static final int ROUNDS = 5;

    private PureBench() {}

    public static void main(String[] args) throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(PureBenchmark.class.getName())
                .forks(1)
                .warmupIterations(ROUNDS - 2)
                .measurementIterations(ROUNDS)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementTime(TimeValue.milliseconds(500))
                .build();
        String table = table(new Runner(options).run());
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
        System.out.println(table);
    }

    private static String table(Collection<RunResult> results) {
        return results.stream()
                .map(PureBench::row)
                .sorted()
                .collect(Collectors.joining("\n", "| what | matters | µs | ± |\n|---|---|---|---|\n", "\n"));
    }

    private static String row(RunResult result) {
        var figure = result.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f |",
                figure.getLabel(),
                result.getParams().getParam("matters"),
                figure.getScore(),
                figure.getScoreError());
    }
}
