package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;

/** Looks after a fault whether all is well, and tells of everything that is not. */
final class Inspection {

    /** What was needed for a while is given back in its own time. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final Pattern STACK_TRACE = Pattern.compile("^\\s+at [\\w.$/]+\\(.*|^Caused by: .*");

    private final Office office;
    private final BoardId board;
    private final String address;
    private final List<Vitals> before;

    private Inspection(Office office, BoardId board, String address, List<Vitals> before) {
        this.office = office;
        this.board = board;
        this.address = address;
        this.before = before;
    }

    /** Before the fault: this is how it should be afterwards. */
    static Inspection of(Office office, BoardId board, String address) {
        office.nodes().forEach(Node::takeLog);
        return new Inspection(office, board, address, vitals(office));
    }

    /**
     * After the fault.
     *
     * @param seen what each of them saw of the indicator
     * @param states the pattern for that
     */
    void passes(List<Worker> people, List<String> seen, String states) {
        var ledger = people.stream().flatMap(worker -> worker.ledger().stream()).toList();
        var log = new ChangeLogCheck(office.database(), board);
        var softly = new SoftAssertions();
        softly.check(() -> assertThat(seen).as("what the indicator showed").allMatch(each -> each.matches(states)));
        softly.check(() -> assertThat(ledger)
                .as("deeds that are neither confirmed nor reported")
                .noneMatch(deed -> deed.fate() == Deed.Fate.LOST));
        softly.check(() -> log.holds(ledger));
        softly.check(log::hasNoGaps);
        softly.check(() -> showsWhatAFreshPageShows(people));
        softly.check(() -> showedNothingOfTheInside(people));
        softly.check(() -> isBackToWhereItWas(people));
        softly.check(() -> assertThat(office.nodes().stream().flatMap(node -> node.takeLog().stream()))
                .as("what Docket has logged")
                .noneMatch(line -> STACK_TRACE.matcher(line).matches()));
        softly.check(() ->
                assertThat(office.complaints()).as("complaints of the consoles").isEmpty());
        softly.assertAll();
    }

    private void showsWhatAFreshPageShows(List<Worker> people) {
        var visitor = office.visitor("ben", address);
        var recorder = Recorder.in(visitor.page());
        visitor.open(board);
        var fresh = recorder.look().orElseThrow();
        for (var worker : people) {
            var seen = worker.look();
            assertThat(seen.picture(fresh)).as("what %s sees", worker.name()).isEqualTo(fresh.picture(seen));
        }
    }

    private static void showedNothingOfTheInside(List<Worker> people) {
        for (var worker : people) {
            assertThat(worker.sight().trace()).as(worker.name()).isEmpty();
            assertThat(worker.sight().record().failures()).as(worker.name()).isEmpty();
        }
    }

    private void isBackToWhereItWas(List<Worker> people) {
        var limit = Instant.now().plus(LIMIT);
        var now = vitals(office);
        while (!isBack(now) && Instant.now().isBefore(limit)) {
            people.forEach(Worker::look);
            now = vitals(office);
        }
        assertThat(isBack(now)).as("%s, and before %s", now, before).isTrue();
    }

    private boolean isBack(List<Vitals> now) {
        return IntStream.range(0, now.size()).allMatch(node -> now.get(node).isBackTo(before.get(node)));
    }

    private static List<Vitals> vitals(Office office) {
        return office.nodes().stream().map(Node::vitals).toList();
    }
}
