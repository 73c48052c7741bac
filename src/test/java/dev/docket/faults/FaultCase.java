package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * One fault: four people are at work, something breaks while they go on, it is mended, and then all must be well: nothing
 * lost, everything told, every page as a fresh one, the program as before.
 */
final class FaultCase implements AutoCloseable {

    /** Generous: what is asserted is that it comes to this, not how soon. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** So long nothing has happened that anybody waits for. */
    private static final Duration QUIET = Duration.ofSeconds(20);

    /** What a server shows that answers late. */
    private static final Set<String> LATE = Set.of("offline", "retrying");

    private final Office office;
    private final String name;
    private final BoardId board;
    private final List<Worker> people;
    private final Inspection inspection;
    private final Instant began;
    private Instant mended = Instant.MAX;
    private Instant well = Instant.MAX;
    private boolean survived;

    private FaultCase(Office office, String name, String address) {
        office.clear();
        this.office = office;
        this.name = name;
        this.board = office.nextBoard();
        this.people = office.seat(board, address);
        workRounds(3);
        finish();
        this.inspection = Inspection.of(office, board, address);
        this.began = Instant.now();
    }

    /** People come to a board of their own, and have done some work when this returns. */
    static FaultCase in(Office office, String name) {
        return in(office, name, office.node().address().toString());
    }

    /** As above, by another way. */
    static FaultCase in(Office office, String name, String address) {
        return new FaultCase(office, name, address);
    }

    List<Worker> people() {
        return people;
    }

    /** Everybody does so many things more, in turn. */
    void workRounds(int rounds) {
        for (int round = 0; round < rounds; round++) {
            people.forEach(Worker::step);
        }
    }

    /** Everybody goes on working until this time is over. */
    void workFor(Duration time) {
        var end = Instant.now().plus(time);
        workUntil(() -> !Instant.now().isBefore(end));
    }

    /** Everybody goes on working until this is so. */
    void workUntil(BooleanSupplier condition) {
        var limit = Instant.now().plus(LIMIT);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now())
                    .as("when %s was still not as expected: %s", name, states())
                    .isBefore(limit);
            people.forEach(Worker::step);
        }
    }

    /** Somebody else changes something on the board, so many times. Answers the revision afterwards. */
    long changeOften(int times) throws SQLException {
        return BusyColleague.change(office.database(), board, times);
    }

    /** Somebody empties the change log of the board, until he gives it back. */
    ShortenedLog shortenLog() throws SQLException {
        return ShortenedLog.of(office.database(), board);
    }

    /** The fault is over: from now on it is counted how long it takes until all is well. */
    void mend() {
        mended = Instant.now();
    }

    /** All is well again, with what there is: it is counted no further. */
    void settle() {
        finish();
        well = Instant.now();
    }

    /** Everybody ends what he began, until each page says that all is well, nobody waits for a word, and all have polled. */
    private void finish() {
        var limit = Instant.now().plus(LIMIT);
        var lastNews = Instant.now();
        var news = "";
        while (!isQuiet()) {
            people.forEach(Worker::tidyUp);
            var now = states();
            if (!now.equals(news)) {
                System.out.println(Instant.now() + " " + now);
                news = now;
                lastNews = Instant.now();
            }
            boolean settled = people.stream().allMatch(worker -> worker.sight().isSettled());
            if (settled && Instant.now().isAfter(lastNews.plus(QUIET))) {
                people.forEach(Worker::giveUp);
            }
            assertThat(Instant.now()).as("it ends: %s", news).isBefore(limit);
        }
    }

    private boolean isQuiet() {
        return people.stream().allMatch(Worker::isDone)
                && people.stream()
                                .map(worker -> worker.sight().revision())
                                .distinct()
                                .count()
                        == 1;
    }

    private String states() {
        return people.stream().map(FaultCase::state).toList().toString();
    }

    private static String state(Worker worker) {
        var sight = worker.sight();
        return "%s at %s: %s %s, panel %s, %s, %s, %s"
                .formatted(
                        worker.name(),
                        sight.path(),
                        sight.sync(),
                        sight.revision(),
                        sight.panel(),
                        sight.notice(),
                        sight.record().failures(),
                        worker.ledger().stream().filter(Deed::isOpen).toList());
    }

    /**
     * All is well in the end.
     *
     * @param states what everybody must have seen of the indicator, apart from pauses of his own and from asking, as a
     *     pattern of words
     */
    void endsWell(String states) throws SQLException {
        if (well.equals(Instant.MAX)) {
            settle();
        }
        var seen = people.stream()
                .map(worker -> sequence(worker.look().statesSince(began.toEpochMilli()), states))
                .toList();
        workRounds(2);
        finish();
        var ledger = people.stream().flatMap(worker -> worker.ledger().stream()).toList();
        FaultTable.add(name, seen, ledger, Duration.between(mended, well));
        people.forEach(worker -> System.out.println(worker.name() + " had trouble: " + worker.troubles()));
        inspection.passes(people, seen, states);
        survived = true;
    }

    /** Everybody goes home; for whoever wants to see what went wrong, there are pictures of it. */
    @Override
    public void close() {
        if (!survived) {
            office.keepPictures(name.replaceAll("\\W+", "-"));
        }
        office.clear();
    }

    /**
     * What everybody does himself, and what happens all the time, is left out. So is a server that answers late, where
     * nothing keeps it from its pages: it shares its machine with all of this.
     */
    private static String sequence(List<String> states, String expected) {
        List<String> kept = new ArrayList<>();
        for (var state : states) {
            var word = state.equals("live") ? "synced" : state;
            boolean passing =
                    word.equals("paused") || word.equals("syncing") || LATE.contains(word) && !expected.contains(word);
            if (!passing && (kept.isEmpty() || !kept.getLast().equals(word))) {
                kept.add(word);
            }
        }
        return String.join(" ", kept);
    }
}
