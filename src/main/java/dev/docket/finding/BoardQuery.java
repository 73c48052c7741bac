package dev.docket.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that the address of a board says of which matters it shows. */
public record BoardQuery(BoardFilter filter, SearchText text) {

    public static final BoardQuery ALL = new BoardQuery(BoardFilter.NONE, SearchText.NONE);

    private static final String TEXT = "q";

    /** What the parameters of an address ask for; those that make no sense ask for nothing. */
    public static BoardQuery of(Map<String, List<String>> parameters) {
        List<String> texts = parameters.getOrDefault(TEXT, List.of());
        return new BoardQuery(
                BoardFilter.of(parameters), texts.isEmpty() ? SearchText.NONE : new SearchText(texts.getFirst()));
    }

    /** As parameters of an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, List.of(text.value()));
        }
        parameters.putAll(filter.parameters());
        return parameters;
    }

    /** Whether it shows the whole board. */
    public boolean isEmpty() {
        return filter.isEmpty() && text.isEmpty();
    }

    public BoardQuery with(BoardFilter other) {
        return new BoardQuery(other, text);
    }

    public BoardQuery with(SearchText other) {
        return new BoardQuery(filter, other);
    }
}
