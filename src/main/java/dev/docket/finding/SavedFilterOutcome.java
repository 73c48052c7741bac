package dev.docket.finding;

/** What became of saving or renaming a filter. */
public sealed interface SavedFilterOutcome {

    record Kept(SavedFilter filter) implements SavedFilterOutcome {}

    /**
     * It is as it was.
     *
     * @param problem the end of a message key ({@code filter.problem.…})
     */
    record Refused(String problem) implements SavedFilterOutcome {}
}
