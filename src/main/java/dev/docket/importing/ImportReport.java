package dev.docket.importing;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was written
 * @param taken rows that became matters
 * @param present rows that the board had before
 * @param notTaken the others, in the order of the file
 */
public record ImportReport(boolean dryRun, int taken, int present, List<NotTaken> notTaken) {

    public ImportReport {
        notTaken = List.copyOf(notTaken);
    }

    /** What it comes to, in one sentence. */
    public ImportMessage summary() {
        return ImportMessage.of(dryRun ? "report.dry" : "report.done", taken, present, notTaken.size());
    }
}
