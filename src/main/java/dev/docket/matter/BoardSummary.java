package dev.docket.matter;

/** A board as it stands in a list. */
public record BoardSummary(BoardId id, String name) {}
