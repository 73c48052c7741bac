package dev.docket.board.ui;

import dev.docket.finding.Search;
import dev.docket.finding.SearchText;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.sync.BoardUpdate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The search of one open board. What its picture knows of a matter is looked at here and now; for the long texts the
 * database is asked: once for all matters, and again for those that change while the search is shown. An answer never
 * takes the place of one that was asked for later.
 */
class BoardSearch {

    private final Set<MatterId> hits = new HashSet<>();
    private final Map<MatterId, Integer> askedLast = new HashMap<>();
    private final BoardId board;
    private final Function<Search, CompletableFuture<Set<MatterId>>> desk;
    private final Line line;
    private final Runnable changed;
    private SearchText text = SearchText.NONE;
    private int asked;
    private int begun;
    private int answered;

    /**
     * No search yet.
     *
     * @param desk makes a search on another thread
     * @param line waits for an answer
     * @param changed told when other matters are found
     */
    BoardSearch(BoardId board, Function<Search, CompletableFuture<Set<MatterId>>> desk, Line line, Runnable changed) {
        this.board = board;
        this.desk = desk;
        this.line = line;
        this.changed = changed;
    }

    /** Searches for something else; for nothing if it is empty. */
    void begin(SearchText wanted) {
        if (!wanted.equals(text)) {
            text = wanted;
            hits.clear();
            askedLast.clear();
            begun = asked;
            if (!text.isEmpty()) {
                ask(null);
            }
        }
    }

    /** Whether nothing is searched for. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean finds(MatterSnapshot matter) {
        return text.isIn(matter) || hits.contains(matter.id());
    }

    /** Whether the database has not answered everything yet. */
    boolean isUnderWay() {
        return answered < asked && asked > begun;
    }

    /** Asks again for what has changed. */
    void follow(BoardUpdate update) {
        if (text.isEmpty()) {
            return;
        }
        Set<MatterId> touched = BoardSnapshot.touchedBy(update.changes());
        if (!update.complete()) {
            ask(null);
        } else if (!touched.isEmpty()) {
            ask(touched);
        }
    }

    private void ask(@Nullable Set<MatterId> among) {
        int number = ++asked;
        if (among != null) {
            among.forEach(matter -> askedLast.put(matter, number));
        }
        line.ask(desk.apply(new Search(board, text, among)), found -> answered(number, among, found));
    }

    private void answered(int number, @Nullable Set<MatterId> among, Set<MatterId> found) {
        answered = Math.max(answered, number);
        if (number <= begun) {
            return;
        }
        hits.removeIf(matter -> (among == null || among.contains(matter)) && isNewest(number, matter));
        found.stream().filter(matter -> isNewest(number, matter)).forEach(hits::add);
        changed.run();
    }

    private boolean isNewest(int number, MatterId matter) {
        return askedLast.getOrDefault(matter, 0) <= number;
    }

    /** The way to the database. */
    interface Line {

        /** Hands on an answer once it is there, with the user interface's lock held; nothing if there is none. */
        <T> void ask(CompletableFuture<T> answer, Consumer<T> told);
    }
}
