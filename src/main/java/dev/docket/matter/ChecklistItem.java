package dev.docket.matter;

/** Something that is to be done in a matter, or has been. */
public record ChecklistItem(ItemId id, ItemText text, boolean done) {}
