package dev.docket.faults;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Line> lines,
        Record record) {

    /** A column that draws fewer cards has no others. */
    private static final int WINDOW = 20;

    record Card(String number, String title, String client, String stage, String state) {

        boolean isSaved() {
            return state.equals("saved");
        }
    }

    /** The line at the top of a column. */
    record Line(String stage, String value, String problem) {}

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
        var columns = other.columns();
        return columns().entrySet().stream()
                .flatMap(column -> {
                    int drawn = columns.getOrDefault(column.getKey(), List.of()).size();
                    return column.getValue().stream().limit(drawn < WINDOW ? Long.MAX_VALUE : drawn);
                })
                .collect(Collectors.joining("\n"));
    }

    private Map<String, List<String>> columns() {
        return cards.stream()
                .collect(Collectors.groupingBy(
                        Card::stage,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                card -> card.stage() + ": " + card.title() + " for " + card.client(),
                                Collectors.toList())));
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
