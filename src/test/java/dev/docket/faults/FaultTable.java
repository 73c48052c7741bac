package dev.docket.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What each fault came to, a row of Markdown for each, in <code>target/faults</code>. */
final class FaultTable {

    private static final Path FOLDER = Path.of("target/faults");

    private FaultTable() {}

    static void add(String fault, List<String> seen, List<Deed> ledger, Duration untilWell) {
        Map<Deed.Fate, Long> fates =
                new TreeMap<>(ledger.stream().collect(Collectors.groupingBy(Deed::fate, Collectors.counting())));
        var lost = ledger.stream().filter(deed -> deed.fate() == Deed.Fate.LOST).toList();
        var row = "| %s | %s | %s | %s | %.1f s |%n"
                .formatted(
                        fault,
                        seen.stream()
                                .distinct()
                                .map(each -> each.replace(" ", " → "))
                                .collect(Collectors.joining("; ")),
                        fates.entrySet().stream()
                                .map(each -> each.getValue() + " "
                                        + each.getKey().name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")),
                        lost.isEmpty() ? "nothing" : lost.toString(),
                        untilWell.toMillis() / 1_000.0);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve("rows.md"), row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.print(row);
    }
}
