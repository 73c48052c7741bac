package dev.docket.setup;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.docket.identity.AccountId;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.StageId;
import dev.docket.matter.Tags;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the invented matters. Their days count from today, so that the demo never looks old. */
@Component
class DemoMatters {

    private final Clock clock;

    DemoMatters(Clock clock) {
        this.clock = clock;
    }

    /**
     * The matters of a file beside the others in the folder {@code demo}.
     *
     * @param stages those of the board, by name
     * @param people by login name
     */
    List<BulkMatter> read(String file, Map<String, StageId> stages, Map<String, AccountId> people) {
        try (InputStream input = Objects.requireNonNull(getClass().getResourceAsStream("/demo/" + file), file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(input)) {
            return rows.stream().map(row -> matter(row, stages, people)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BulkMatter matter(NamedCsvRecord row, Map<String, StageId> stages, Map<String, AccountId> people) {
        String stage = row.getField("Stage");
        int daysInStage = Integer.parseInt(row.getField("Since"));
        return new BulkMatter(
                "demo " + row.getStartingLineNumber(),
                Objects.requireNonNull(stages.get(stage), stage),
                clock.instant().minus(Duration.ofDays(daysInStage)),
                details(row, people));
    }

    private MatterDetails details(NamedCsvRecord row, Map<String, AccountId> people) {
        return new MatterDetails(
                row.getField("Title"),
                row.getField("Client"),
                row.getField("Opposing party"),
                row.getField("Practice area"),
                row.getField("Court"),
                row.getField("Reference"),
                people.get(row.getField("Responsible")),
                MatterStatus.valueOf(row.getField("Status")),
                Priority.valueOf(row.getField("Priority")),
                Tags.of(row.getField("Tags")),
                day(row.getField("Opened"), -1),
                day(row.getField("Limitation"), 1),
                day(row.getField("Hearing"), 1),
                day(row.getField("Deadline"), 1),
                row.getField("Description"));
    }

    private @Nullable LocalDate day(String days, int direction) {
        return days.isEmpty() ? null : LocalDate.now(clock).plusDays((long) direction * Integer.parseInt(days));
    }
}
