package dev.docket.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ceilings of what Docket costs. A figure that rises above its ceiling fails, and so does one that has fallen clearly
 * below it: what was won would otherwise be lost again without anybody noticing. Both say which line to change, and to
 * what. All figures of a kind are looked at before any fails.
 */
final class Ratchet {

    private static final Path FILE = Path.of("src/test/resources/ratchet.properties");

    private final List<String> lines;
    private final Map<String, Long> measured = new TreeMap<>();

    Ratchet() {
        try {
            lines = Files.readAllLines(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a figure; of one that is taken several times the highest counts. */
    void take(String figure, long value) {
        measured.merge(figure, value, Math::max);
    }

    /** Fails if what was taken is not what the file says, or not all that it has of this kind. */
    void holds(Kind kind) {
        List<String> complaints = new ArrayList<>();
        measured.forEach((figure, value) -> {
            System.out.printf("%s=%d%n", figure, value);
            complaint(kind, figure, value).ifPresent(complaints::add);
        });
        lines.stream()
                .map(line -> line.split("=", 2)[0])
                .filter(figure -> figure.startsWith(kind.prefix()) && !measured.containsKey(figure))
                .forEach(figure -> complaints.add(figure + " is measured no longer: take its line out of " + FILE));

        assertThat(complaints).as("the ratchet").isEmpty();
    }

    private Optional<String> complaint(Kind kind, String figure, long value) {
        OptionalInt line = IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).startsWith(figure + "="))
                .findFirst();
        if (line.isEmpty()) {
            return Optional.of(
                    "%s is %,d and has no ceiling: add %s to %s".formatted(figure, value, figure + "=" + value, FILE));
        }
        long ceiling =
                Long.parseLong(lines.get(line.getAsInt()).split("=", 2)[1].strip());
        String change = "%s, line %d: %s=%d".formatted(FILE, line.getAsInt() + 1, figure, kind.ceiling(value));
        if (value > ceiling) {
            return Optional.of("%s rose from %,d to %,d. Find out why; if it must be so, change %s"
                    .formatted(figure, ceiling, value, change));
        }
        return kind.ceiling(value) < ceiling * kind.near()
                ? Optional.of("%s fell from %,d to %,d. Keep that: change %s".formatted(figure, ceiling, value, change))
                : Optional.empty();
    }

    /**
     * What is counted, and how exactly.
     *
     * @param step ceilings are multiples of it
     * @param near how much lower than its ceiling a figure may be, as a share of it, without anybody being told
     */
    record Kind(String prefix, int step, double near) {

        /** The same on every machine. */
        static final Kind STATEMENTS = new Kind("statements.", 1, 1);

        static final Kind NODES = new Kind("nodes.", 1, 1);

        /** Numbers and dates in them have more digits or fewer. */
        static final Kind BYTES = new Kind("bytes.", 50, 0.95);

        /** Objects take more room in one Java than in another. */
        static final Kind RETAINED = new Kind("retained.", 5_000, 0.85);

        private long ceiling(long value) {
            return (value + step - 1) / step * step;
        }
    }
}
