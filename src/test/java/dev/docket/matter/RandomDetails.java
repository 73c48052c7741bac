package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What people may write about a matter, of so few values that two of them often write the same. */
class RandomDetails {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Random random;
    private final List<AccountId> people;

    RandomDetails(Random random, List<AccountId> people) {
        this.random = random;
        this.people = people;
    }

    MatterDetails next() {
        MatterDetails details = MatterDetails.titled("Untitled");
        for (MatterField field : MatterField.values()) {
            details = details.with(field, value(field, ""));
        }
        return details;
    }

    /** The same with some fields changed, sometimes with all; the description more often than others. */
    MatterDetails edited(MatterDetails base) {
        int among = 1 + random.nextInt(4);
        MatterDetails edited = base;
        for (MatterField field : MatterField.values()) {
            if (random.nextInt(among) == 0 || field == MatterField.DESCRIPTION && random.nextBoolean()) {
                edited = edited.with(field, value(field, base.description()));
            }
        }
        return edited;
    }

    private @Nullable Object value(MatterField field, String description) {
        return switch (field) {
            case TITLE -> "Title " + random.nextInt(3);
            case CLIENT, OPPOSING_PARTY, PRACTICE_AREA, COURT, REFERENCE ->
                random.nextInt(3) == 0 ? "" : "Text " + random.nextInt(3);
            case RESPONSIBLE -> random.nextInt(3) == 0 ? null : people.get(random.nextInt(people.size()));
            case PRIORITY -> Priority.values()[random.nextInt(Priority.values().length)];
            case STATUS -> MatterStatus.values()[random.nextInt(MatterStatus.values().length)];
            case TAGS ->
                new Tags(IntStream.range(0, random.nextInt(4))
                        .mapToObj(index -> "tag " + random.nextInt(5))
                        .toList());
            case OPENED, LIMITATION, HEARING, DEADLINE ->
                random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(3));
            case DESCRIPTION -> random.nextInt(8) == 0 || description.isEmpty() ? lines() : rewritten(description);
        };
    }

    private String lines() {
        return IntStream.range(0, random.nextInt(24)).mapToObj(index -> line()).collect(Collectors.joining("\n"));
    }

    /** With one or two lines added, changed or taken away, wherever they are. */
    private String rewritten(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\r?\n")));
        for (int times = random.nextInt(2); times >= 0; times--) {
            int place = random.nextInt(lines.size() + 1);
            switch (place == lines.size() ? 0 : random.nextInt(3)) {
                case 0 -> lines.add(place, line());
                case 1 -> lines.set(place, line());
                default -> lines.remove(place);
            }
        }
        return String.join(random.nextInt(5) == 0 ? "\r\n" : "\n", lines);
    }

    private String line() {
        return random.nextInt(6) == 0 ? "" : "Line " + random.nextInt(100);
    }
}
