package dev.docket.matter;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words that a board's matters use already, to be offered where others are written; each in alphabetical order. */
public record Vocabulary(NavigableSet<String> practiceAreas, NavigableSet<String> courts, NavigableSet<String> tags) {

    static Vocabulary of(BoardSnapshot board) {
        return new Vocabulary(
                words(board, details -> Stream.of(details.practiceArea())),
                words(board, details -> Stream.of(details.court())),
                words(board, details -> details.tags().names().stream()));
    }

    /** Where there are no matters to learn from. */
    public static Vocabulary none() {
        return new Vocabulary(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    private static NavigableSet<String> words(BoardSnapshot board, Function<MatterDetails, Stream<String>> values) {
        NavigableSet<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        board.stages().stream()
                .map(StageSnapshot::matters)
                .flatMap(Collection::stream)
                .map(MatterSnapshot::details)
                .flatMap(values)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }
}
