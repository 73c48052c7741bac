package dev.docket.matter;

/** How pressing a matter is, most pressing first. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
