package dev.docket.matter;

/** A stage that takes no more matters, as its hard limit is reached. */
public record FullStage(String name, int limit) {}
