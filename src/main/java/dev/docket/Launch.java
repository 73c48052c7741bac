package dev.docket;

import java.util.List;

/** What a command line asks for. */
sealed interface Launch {

    /** Start the web application, and stay. */
    record Serve(List<String> properties) implements Launch {}

    /** Do one task with the application's services, and end with its exit code. */
    record Task(List<String> properties) implements Launch {}

    /** Print a text, and end. */
    record Answer(String text) implements Launch {}

    /** The command line cannot be understood, for a reason given in one line. */
    record Refusal(String reason) implements Launch {}
}
