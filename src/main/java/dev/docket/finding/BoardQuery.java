package dev.docket.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that the address of a board says of which matters it shows, and of the lanes in which they stand. */
public record BoardQuery(BoardFilter filter, SearchText text, Optional<LaneKind> lanes) {

    public static final BoardQuery ALL = new BoardQuery(BoardFilter.NONE, SearchText.NONE, Optional.empty());

    private static final String TEXT = "q";
    private static final String LANES = "lanes";

    /** What the parameters of an address ask for; those that make no sense ask for nothing. */
    public static BoardQuery of(Map<String, List<String>> parameters) {
        List<String> texts = parameters.getOrDefault(TEXT, List.of());
        return new BoardQuery(
                BoardFilter.of(parameters),
                texts.isEmpty() ? SearchText.NONE : new SearchText(texts.getFirst()),
                LaneKind.read(parameters.getOrDefault(LANES, List.of())));
    }

    /** As parameters of an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text.value()));
        }
        parameters.putAll(filter.parameters());
        lanes.ifPresent(kind -> parameters.put(LANES, List.of(kind.word())));
        return parameters;
    }

    /** Whether it shows the whole board. */
    public boolean isEmpty() {
        return filter.isEmpty() && text.isEmpty();
    }

    public BoardQuery with(BoardFilter other) {
        return new BoardQuery(other, text, lanes);
    }

    public BoardQuery with(SearchText other) {
        return new BoardQuery(filter, other, lanes);
    }

    public BoardQuery with(Optional<LaneKind> other) {
        return new BoardQuery(filter, text, other);
    }

    /** The whole board in the same lanes. */
    public BoardQuery cleared() {
        return ALL.with(lanes);
    }
}
