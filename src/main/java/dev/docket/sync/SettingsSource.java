package dev.docket.sync;

/** Where the settings in force are kept. */
@FunctionalInterface
interface SettingsSource {

    SyncSettings read();
}
