package dev.docket.faults;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A page at a moment.
 *
 * @param sync the state of the indicator; empty where there is no board
 * @param revision what the board is at
 * @param panel whether a matter is open
 * @param notice what its panel says
 * @param unsaved what its lasting notice says of changes that could not be saved; empty if all were
 * @param rows what is listed of these, where somebody looks through them
 * @param trace what looks like the inside of the program; empty as a rule
 */
record Sight(
        String path,
        String sync,
        String revision,
        boolean panel,
        String notice,
        String unsaved,
        List<String> rows,
        String trace,
        List<Card> cards,
        List<Column> columns,
        Record record) {

    /** So many of its cards every column draws that has them; where a longer one ends depends on what has happened in it. */
    private static final int DRAWN = 15;

    record Card(String number, String title, String client, String stage, String state) {

        boolean isSaved() {
            return state.equals("saved");
        }
    }

    /** How many cards it says that it has, and the line at its top for a new one. */
    record Column(String stage, int count, String value, String problem) {}

    /** What was seen since the first page. */
    record Record(int loads, List<State> states, List<String> told, List<Entry> deeds, List<String> failures) {}

    record State(long at, String state) {}

    record Entry(Deed.Kind kind, String title, String from, String to) {}

    Optional<Card> card(String title) {
        return cards.stream().filter(card -> card.title().equals(title)).findFirst();
    }

    boolean isSignIn() {
        return path.equals("/login");
    }

    /** It was led to a page that says that it cannot be shown. */
    boolean isAstray() {
        return sync.isEmpty() && !record.failures().isEmpty();
    }

    boolean isSynced() {
        return sync.equals("synced") || sync.equals("live");
    }

    /** Nothing new is shown, for what its user does. */
    boolean isPaused() {
        return sync.equals("paused");
    }

    /** The board is drawn at this revision, or a later one. */
    boolean isAt(long wanted) {
        return !revision.isEmpty() && Long.parseLong(revision) >= wanted;
    }

    /** All that is drawn is on the server. */
    boolean isSettled() {
        return isSynced() && !cards.isEmpty() && cards.stream().allMatch(Card::isSaved);
    }

    /** The board as it is drawn, in order, as far as another page has drawn it too: a long column goes on as it is scrolled. */
    String picture(Sight other) {
        return columns.stream().map(column -> picture(column, other)).collect(Collectors.joining("\n"));
    }

    private String picture(Column column, Sight other) {
        var drawn = drawn(column.stage());
        int both = Math.min(drawn.size(), other.drawn(column.stage()).size());
        int end = Math.max(both, Math.min(column.count(), DRAWN));
        return "%s has %d\n".formatted(column.stage(), column.count())
                + drawn.stream().limit(end).collect(Collectors.joining("\n"));
    }

    private List<String> drawn(String stage) {
        return cards.stream()
                .filter(card -> card.stage().equals(stage))
                .map(card -> card.title() + " for " + card.client())
                .toList();
    }

    /** Which states the indicator went through from a moment on, beginning with the one at that moment. */
    List<String> statesSince(long moment) {
        var states = record.states();
        var times = new TreeSet<>(
                states.stream().map(State::at).filter(at -> at <= moment).toList());
        long from = times.isEmpty() ? moment : times.last();
        return states.stream()
                .filter(each -> each.at() >= from)
                .map(State::state)
                .toList();
    }
}
