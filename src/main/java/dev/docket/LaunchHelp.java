package dev.docket;

/** The answer to <code>--help</code>. */
final class LaunchHelp {

    static final String TEXT = """
            Docket, a board for the matters of a law practice.

              run                       start Docket and serve it at http://localhost:8080
                --port N                another port; 0 takes a free one
                --demo                  with a demo practice, in an empty database
              import FILE               add the matters of a CSV file to a board
                --board NAME            the board, if there is more than one
                --map "Column=field"    what a column holds; "Column=" leaves it out
                --dry-run               only report what would be imported

            For both:
                --data DIR              keep the database in another folder than ./data
                --db-url JDBC-URL       use a PostgreSQL server: jdbc:postgresql://HOST:5432/DATABASE
                --db-user USER          its user; the password comes from DOCKET_DB_PASSWORD
                --any.property=VALUE    any property of Docket or of Spring Boot

              --help, --version""";

    private LaunchHelp() {}
}
