package dev.docket.finding;

/** What somebody looks at often, under the name that he gave to it. */
public record SavedFilter(SavedFilterId id, String name, BoardQuery query) {

    static final int LONGEST_NAME = 60;
}
