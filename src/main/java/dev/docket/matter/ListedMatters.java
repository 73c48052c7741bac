package dev.docket.matter;

import java.util.List;

/**
 * Matters that somebody lists by their titles, to be added to one stage.
 *
 * @param id of the whole list: sent twice, it is carried out once
 */
public record ListedMatters(CommandId id, Origin origin, BoardId board, StageId stage, List<String> titles) {

    /** For more than this there is the import. */
    public static final int MOST = 100;

    public ListedMatters {
        titles = List.copyOf(titles);
        if (titles.isEmpty() || titles.size() > MOST) {
            throw new IllegalArgumentException("A list has 1 to " + MOST + " matters");
        }
    }
}
