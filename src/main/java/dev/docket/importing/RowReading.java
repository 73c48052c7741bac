package dev.docket.importing;

/** What a row comes to. */
sealed interface RowReading permits ReadyRow, NotTaken {}
