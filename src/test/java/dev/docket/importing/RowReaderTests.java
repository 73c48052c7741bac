package dev.docket.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSummary;
import dev.docket.matter.Tags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTests {

    private static final StageSummary INTAKE = new StageSummary(new StageId(1), "Intake", false);
    private static final StageSummary CLOSED = new StageSummary(new StageId(2), "Closed", true);
    private static final Person BEN = person(1, "ben", "Ben Ertl");
    private static final Person TWIN = person(2, "twin", "Sam Twin");
    private static final Person OTHER_TWIN = person(3, "other", "Sam Twin");

    private final ImportWords words = new ImportWords(Locale.ENGLISH);

    @Test
    void takesAllFields() {
        var details = details(
                "Title,Client,Opponent,Practice area,Court,Lawyer,Stage,Status,Priority,Tags,Opened,Limitation,"
                        + "Next hearing,Deadline,Reference,Notes,Judge",
                "A v. B,Acme,Baxter,Patents,cafc,ben ertl,Intake,On hold,High,urgent; expert,2026-01-02,31.12.2029,"
                        + "2026-12-10,3.12.2026,X 1,First line,Judy");

        assertThat(details)
                .isEqualTo(new MatterDetails(
                        "A v. B",
                        "Acme",
                        "Baxter",
                        "Patents",
                        "cafc",
                        "X 1",
                        BEN.id(),
                        MatterStatus.ON_HOLD,
                        Priority.HIGH,
                        Tags.of("expert", "urgent"),
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2029, 12, 31),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 3),
                        "First line\n\nJudge: Judy"));
    }

    @ParameterizedTest
    @CsvSource({
        "hoch, offen, HIGH, OPEN",
        "Dringend, Ruhend, HIGH, ON_HOLD",
        "normal, abgeschlossen, NORMAL, CLOSED",
        "Niedrig, erledigt, LOW, CLOSED",
        "low, on hold, LOW, ON_HOLD"
    })
    void takesWordsOfBothLanguages(String priorityWord, String statusWord, Priority priority, MatterStatus status) {
        var details = details("Titel,Phase,Status,Priorität", "A,Intake,%s,%s".formatted(statusWord, priorityWord));

        assertThat(details.priority()).isEqualTo(priority);
        assertThat(details.status()).isEqualTo(status);
    }

    @Test
    void leavesAbsentFieldsEmpty() {
        assertThat(details("Title,Client,Lawyer,Priority,Opened,Judge", "A,,,,,"))
                .isEqualTo(MatterDetails.titled("A"));
    }

    @Test
    void joinsColumnsOfOneField() {
        assertThat(details("Case number,Docket number,Title", "06,1021,A").reference())
                .isEqualTo("06 1021");
    }

    @Test
    void tellsNumbersOfOneCourtFromThoseOfAnother() {
        assertThat(ready("Court,Docket number,Title", "cafc,2006-1021,A")
                        .matter()
                        .importKey())
                .isEqualTo(ready("Title,Docket number,Court", "B,2006-1021,CAFC")
                        .matter()
                        .importKey())
                .isNotEqualTo(ready("Court,Docket number,Title", "ca9,2006-1021,A")
                        .matter()
                        .importKey());
    }

    @Test
    void closesWhatIsArgued() {
        var ready = ready("Title,Argued", "A,2026-11-21");

        assertThat(ready.matter().stage()).isEqualTo(CLOSED.id());
        assertThat(ready.matter().details().status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(ready.matter().details().hearing()).isNull();
        assertThat(ready.matter().details().description()).isEqualTo("Argued: 2026-11-21");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "2027-01-12"})
    void makesTheDayInCourtTheNextHearing(LocalDate day) {
        var ready = ready("Title,Argued", "A," + day);

        assertThat(ready.matter().stage()).isEqualTo(INTAKE.id());
        assertThat(ready.matter().details().hearing()).isEqualTo(day);
        assertThat(ready.matter().details().description()).isEmpty();
    }

    @Test
    void keepsTheEarlierOfTwoHearings() {
        var details = details("Title,Next hearing,Hearing", "A,2026-12-01,2027-01-12");

        assertThat(details.hearing()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(details.description()).isEqualTo("Hearing: 2027-01-12");
    }

    @Test
    void putsIntoTheStageNamed() {
        assertThat(ready("Title,Status", "A,closed").matter().stage()).isEqualTo(CLOSED.id());
        assertThat(ready("Title,Status,Argued", "A,Intake,2020-01-01").matter().stage())
                .isEqualTo(INTAKE.id());
        assertThat(ready("Title,Status", "A,").matter().stage()).isEqualTo(INTAKE.id());
    }

    @Test
    void knowsTheSameMatterByItsReference() {
        assertThat(ready("Title,Reference", "A,X  1").matter().importKey())
                .isEqualTo(ready("Reference,Title", "x 1,Other").matter().importKey())
                .isNotEqualTo(ready("Title,Reference", "A,X 2").matter().importKey());
    }

    @Test
    void knowsTheSameMatterByItsContent() {
        assertThat(ready("Title,Client", "A,B").matter().importKey())
                .isEqualTo(ready("Title,Client", "A,B").matter().importKey())
                .isNotEqualTo(ready("Title,Client", "A,C").matter().importKey())
                .isNotEqualTo(ready("Title,Judge", "A,B").matter().importKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title,Client|,Acme|Title is empty.",
                "Title,Argued|A,13/45/2012|Argued is no date that can be read in one way only: “13/45/2012”.*",
                "Title,Opened|A,1066-10-14|Opened is a day too far away: “1066-10-14”.",
                "Title,Priority|A,very|Priority is no priority: “very”. There are high, normal and low.",
                "Title,Stage,Status|A,Intake,maybe|Status is no status: “maybe”. There are open, on hold and closed.",
                "Title,Lawyer|A,Nobody|Lawyer names nobody with an account: “Nobody”.",
                "Title,Lawyer|A,Sam Twin|Lawyer may mean several people: “Sam Twin”. .* login names twin, other.",
                "Title,Stage|A,Nowhere|Stage names no stage of this board: “Nowhere”. There are Intake, Closed.",
                "Title,Client|A,b,c|The row has 3 values, but there are 2 columns."
            })
    void tellsWhatIsWrong(String headers, String row, String reason) {
        var refused = (NotTaken) read(headers, row);

        assertThat(refused.line()).isEqualTo(2);
        assertThat(words.say(refused.reason())).matches(reason);
    }

    @Test
    void tellsWhichTextIsTooLong() {
        var refused = (NotTaken) read("Title,Judges", "A," + "x".repeat(MatterDetails.LONGEST_DESCRIPTION));

        assertThat(words.say(refused.reason())).matches("Judges is too long: “x{80}…”.");
    }

    @Test
    void refusesPastDaysInCourtWithoutClosingStage() {
        var target = target(List.of(INTAKE));

        assertThat(words.say(((NotTaken) read("Title,Argued", "A,2020-01-01", target)).reason()))
                .isEqualTo("Argued is over: “2020-01-01”, but this board has no stage for closed matters.");
    }

    private static MatterDetails details(String headers, String row) {
        return ready(headers, row).matter().details();
    }

    private static ReadyRow ready(String headers, String row) {
        return (ReadyRow) read(headers, row);
    }

    private static RowReading read(String headers, String row) {
        return read(headers, row, target(List.of(INTAKE, CLOSED)));
    }

    private static RowReading read(String headers, String row, ImportTarget target) {
        var mapping = SuggestedMapping.of(List.of(headers.split(",")));
        return new RowReader(mapping, target).read(new CsvRow(2, Arrays.asList(row.split(",", -1))));
    }

    private static ImportTarget target(List<StageSummary> stages) {
        var people = new PeopleByName(List.of(BEN, TWIN, OTHER_TWIN));
        return new ImportTarget(stages, people, LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T10:00:00Z"));
    }

    private static Person person(long id, String login, String name) {
        return new Person(new AccountId(id), new LoginName(login), name, Role.MEMBER);
    }
}
