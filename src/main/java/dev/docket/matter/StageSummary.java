package dev.docket.matter;

/**
 * A stage as it stands in a list.
 *
 * @param closing matters that come here are closed
 */
public record StageSummary(StageId id, String name, boolean closing) {}
