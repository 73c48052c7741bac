package dev.docket.finding;

/** Names a saved filter. */
public record SavedFilterId(long value) {

    public SavedFilterId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not a saved filter's id: " + value);
        }
    }
}
