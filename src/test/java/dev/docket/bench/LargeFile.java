package dev.docket.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/** Matters by the thousand, with names that look like names, as a CSV file to import. The same ones each time. */
final class LargeFile {

    private static final int SEED = 20_26;
    private static final List<String> STAGES =
            List.of("Intake", "Investigation", "Pleading", "Discovery", "Motions", "Trial", "Appeal", "Closed");
    private static final List<String> AREAS = List.of("Contract", "Employment", "Property", "Insurance", "Patents");
    private static final List<String> LAWYERS = List.of("Ada Lindqvist", "Ben Ertl", "Cleo Marchetti", "");

    private final Random random = new Random(SEED);
    private final Faker faker = new Faker(Locale.ENGLISH, random);

    /**
     * Writes so many.
     *
     * @param prefix of their references, by which the import tells them from others
     */
    static Path write(Path file, String prefix, int count) throws IOException {
        var large = new LargeFile();
        var text =
                new StringBuilder("Title,Client,Practice area,Responsible,Priority,Opened,Deadline,Reference,Stage\n");
        for (int i = 0; i < count; i++) {
            text.append(large.line(prefix + "-" + i, STAGES.get(i % STAGES.size())));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    private String line(String reference, String stage) {
        var client =
                random.nextBoolean() ? faker.company().name() : faker.name().fullName();
        var title = client + " v. " + faker.company().name();
        var opened = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var deadline = random.nextInt(3) == 0
                ? ""
                : opened.plusDays(random.nextInt(500)).toString();
        return String.join(
                        ",",
                        quoted(title),
                        quoted(client),
                        any(AREAS),
                        any(LAWYERS),
                        any(List.of("High", "Normal", "Normal", "Low")),
                        opened.toString(),
                        deadline,
                        reference,
                        stage)
                + "\n";
    }

    private String any(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
