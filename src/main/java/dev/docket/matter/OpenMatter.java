package dev.docket.matter;

/** A matter as its panel shows it: the base of what is then edited. */
public record OpenMatter(MatterId id, MatterNumber number, StageId stage, boolean archived, MatterDetails details) {}
