package dev.docket.importing;

import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.StageSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a file into matters of a board: each as a whole, or not at all. */
final class RowReader {

    private final ColumnMapping mapping;
    private final ImportTarget target;

    RowReader(ColumnMapping mapping, ImportTarget target) {
        this.mapping = mapping;
        this.target = target;
    }

    RowReading read(CsvRow row) {
        int columns = mapping.headers().size();
        if (row.isLongerThan(columns)) {
            return new NotTaken(
                    row.line(), ImportMessage.of("problem.columns", row.values().size(), columns));
        }
        RowValues values = new RowValues(row, mapping);
        Optional<LocalDate> argued = values.date(ImportField.ARGUED);
        StageSummary stage = stage(values, argued);
        Optional<Person> responsible = responsible(values);
        Optional<MatterNumber> number = number(values);
        MatterDetails details =
                details(values, stage, argued, responsible.map(Person::id).orElse(null));
        check(values, details);
        return values.problem()
                .<RowReading>map(problem -> new NotTaken(row.line(), problem))
                .orElseGet(() -> new ReadyRow(
                        row.line(),
                        matter(row, number, stage, details),
                        new MatterPreview(
                                row.line(),
                                stage.name(),
                                responsible.map(Person::name).orElse(""),
                                details)));
    }

    /** A stage that is named wins over what a day in court suggests. */
    private StageSummary stage(RowValues values, Optional<LocalDate> argued) {
        String name = values.line(ImportField.STAGE);
        if (!name.isEmpty()) {
            Optional<StageSummary> named = target.stage(name);
            if (named.isEmpty()) {
                values.refuse(ImportField.STAGE, "stage", target.stageNames());
            }
            return named.orElse(target.firstStage());
        }
        if (argued.filter(day -> day.isBefore(target.today())).isEmpty()) {
            return target.firstStage();
        }
        if (target.closingStage().isEmpty()) {
            values.refuse(ImportField.ARGUED, "closing");
        }
        return target.closingStage().orElse(target.firstStage());
    }

    private MatterDetails details(
            RowValues values, StageSummary stage, Optional<LocalDate> argued, @Nullable AccountId responsible) {
        LocalDate hearing = Stream.of(
                        values.date(ImportField.HEARING), argued.filter(day -> !day.isBefore(target.today())))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
        List<String> more = argued.filter(day -> !day.equals(hearing)).stream()
                .map(day -> mapping.headersOf(ImportField.ARGUED) + ": " + day)
                .toList();
        return new MatterDetails(
                values.line(ImportField.TITLE),
                values.line(ImportField.CLIENT),
                values.line(ImportField.OPPOSING_PARTY),
                values.line(ImportField.PRACTICE_AREA),
                values.line(ImportField.COURT),
                values.line(ImportField.REFERENCE),
                responsible,
                values.status(stage.closing() ? MatterStatus.CLOSED : MatterStatus.OPEN),
                values.priority(),
                values.tags(),
                values.date(ImportField.OPENED).orElse(null),
                values.date(ImportField.LIMITATION).orElse(null),
                hearing,
                values.date(ImportField.DEADLINE).orElse(null),
                values.description(more));
    }

    private BulkMatter matter(CsvRow row, Optional<MatterNumber> number, StageSummary stage, MatterDetails details) {
        String key = number.map(ImportKey::of).orElseGet(() -> ImportKey.of(details, row, mapping));
        return new BulkMatter(key, stage.id(), target.now(), details, number.orElse(null));
    }

    private static Optional<MatterNumber> number(RowValues values) {
        String text = values.line(ImportField.NUMBER);
        Optional<MatterNumber> number = MatterNumber.parse(text);
        if (number.isEmpty() && !text.isEmpty()) {
            values.refuse(ImportField.NUMBER, "number");
        }
        return number;
    }

    private Optional<Person> responsible(RowValues values) {
        String name = values.line(ImportField.RESPONSIBLE);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        List<Person> called = target.people().called(name);
        if (called.isEmpty()) {
            values.refuse(ImportField.RESPONSIBLE, "person");
        }
        if (called.size() > 1) {
            values.refuse(
                    ImportField.RESPONSIBLE,
                    "people",
                    called.stream().map(person -> person.login().value()).collect(Collectors.joining(", ")));
        }
        return called.stream().findFirst();
    }

    /** The rules that every matter is under; the description is long because of its notes as well. */
    private void check(RowValues values, MatterDetails details) {
        details.problems().forEach((field, problem) -> {
            ImportField own = ImportField.valueOf(field.name());
            boolean noted =
                    own == ImportField.DESCRIPTION && mapping.columns(own).isEmpty();
            values.refuse(noted ? ImportField.NOTE : own, problem);
        });
    }
}
