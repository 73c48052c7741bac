package dev.docket;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells the operator in one line why Docket does not start, in place of Spring Boot's framed report. */
final class OneLineReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("Docket cannot start: " + text(analysis).replaceAll("\\s*\\R\\s*", " "));
    }

    private static String text(FailureAnalysis analysis) {
        var action = analysis.getAction();
        return action == null ? analysis.getDescription() : analysis.getDescription() + " " + action;
    }
}
