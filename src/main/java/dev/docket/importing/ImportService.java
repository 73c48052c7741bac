package dev.docket.importing;

import dev.docket.identity.AccountService;
import dev.docket.identity.Role;
import dev.docket.matter.BoardService;
import dev.docket.matter.BulkComparison;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.BulkOutcome;
import dev.docket.matter.Origin;
import dev.docket.matter.StageSummary;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Imports matters from CSV files. Bad rows do not stop good ones, and the same file again adds nothing. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class ImportService {

    /** How large a file may be, in bytes. */
    public static final int LARGEST_FILE = CsvFile.MOST_BYTES;

    private static final Origin ORIGIN = new Origin("import");

    private final BoardService boards;
    private final AccountService accounts;
    private final BulkMatterService matters;
    private final Clock clock;

    ImportService(BoardService boards, AccountService accounts, BulkMatterService matters, Clock clock) {
        this.boards = boards;
        this.accounts = accounts;
        this.matters = matters;
        this.clock = clock;
    }

    /** Reads the bytes of a CSV file. */
    public CsvReading read(byte[] content) {
        return CsvFile.read(content);
    }

    /** What the columns seem to be. */
    public ColumnMapping suggest(CsvTable table) {
        return SuggestedMapping.of(table.headers());
    }

    /** The first matters that the plan would bring, as many as wanted if there are so many. */
    public List<MatterPreview> preview(ImportPlan plan, int wanted) {
        RowReader reader = new RowReader(plan.mapping(), target(plan));
        Set<String> keys = new HashSet<>();
        return plan.table().rows().stream()
                .map(reader::read)
                .filter(ReadyRow.class::isInstance)
                .map(ReadyRow.class::cast)
                .filter(row -> keys.add(row.matter().importKey()))
                .limit(wanted)
                .map(ReadyRow::preview)
                .toList();
    }

    /** What {@link #take} would do; writes nothing. */
    public ImportReport check(ImportPlan plan) {
        List<NotTaken> notTaken = new ArrayList<>();
        List<ReadyRow> ready = ready(plan, notTaken);
        BulkComparison there = matters.compare(plan.board(), bulk(ready));
        int present = there.present().size();
        int taken = there.taken().size();
        refuse(plan, ready, there.taken(), notTaken);
        return new ImportReport(true, ready.size() - present - taken, present, notTaken);
    }

    /** Adds the matters of all good rows, at once: after a failure there are none of them. */
    public ImportReport take(ImportPlan plan) {
        List<NotTaken> notTaken = new ArrayList<>();
        List<ReadyRow> ready = ready(plan, notTaken);
        BulkOutcome outcome = matters.createAll(plan.board(), ORIGIN, bulk(ready));
        refuse(plan, ready, outcome.taken(), notTaken);
        return new ImportReport(false, outcome.created(), outcome.present().size(), notTaken);
    }

    /** Those whose numbers are taken stand where their lines are. */
    private static void refuse(ImportPlan plan, List<ReadyRow> ready, Set<String> keys, List<NotTaken> notTaken) {
        String header = plan.mapping().headersOf(ImportField.NUMBER);
        ready.stream()
                .filter(row -> keys.contains(row.matter().importKey()))
                .map(row -> new NotTaken(
                        row.line(),
                        ImportMessage.of(
                                "problem.number.taken",
                                header,
                                String.valueOf(row.matter().number()))))
                .forEach(notTaken::add);
        notTaken.sort(Comparator.comparingLong(NotTaken::line));
    }

    private static List<BulkMatter> bulk(List<ReadyRow> ready) {
        return ready.stream().map(ReadyRow::matter).toList();
    }

    private List<ReadyRow> ready(ImportPlan plan, List<NotTaken> notTaken) {
        RowReader reader = new RowReader(plan.mapping(), target(plan));
        Map<String, Long> lines = new HashMap<>();
        List<ReadyRow> ready = new ArrayList<>();
        for (CsvRow row : plan.table().rows()) {
            switch (reader.read(row)) {
                case NotTaken refused -> notTaken.add(refused);
                case ReadyRow good -> {
                    Long earlier = lines.putIfAbsent(good.matter().importKey(), good.line());
                    if (earlier == null) {
                        ready.add(good);
                    } else {
                        notTaken.add(new NotTaken(good.line(), ImportMessage.of("problem.same", earlier)));
                    }
                }
            }
        }
        return ready;
    }

    private ImportTarget target(ImportPlan plan) {
        List<StageSummary> stages = boards.stages(plan.board());
        if (stages.isEmpty()) {
            // Every board has some: this one has been closed to whoever imports while he looked at the file.
            throw new AccessDeniedException("May not see " + plan.board());
        }
        return new ImportTarget(stages, new PeopleByName(accounts.everyone()), LocalDate.now(clock), clock.instant());
    }
}
