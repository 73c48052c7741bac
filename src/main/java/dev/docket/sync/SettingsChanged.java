package dev.docket.sync;

/** The settings may have been saved, here or by another node; also told when this one may have missed that. */
public record SettingsChanged() {}
