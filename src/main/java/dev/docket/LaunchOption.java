package dev.docket;

import java.util.Optional;
import java.util.stream.Stream;

/** An option of the command line, and the Spring property that it stands for. */
enum LaunchOption {
    PORT(
            "--port",
            "server.port",
            "a number from 0 to 65535",
            "0*(\\d{1,4}|[1-5]\\d{4}|6([0-4]\\d{3}|5([0-4]\\d\\d|5([0-2]\\d|3[0-5]))))"),
    DATA("--data", "docket.data-dir", "a folder", ".*\\S.*"),
    DB_URL("--db-url", "spring.datasource.url", "jdbc:postgresql://HOST:5432/DATABASE", "jdbc:postgresql:.+"),
    DB_USER("--db-user", "spring.datasource.username", "a name", ".*\\S.*"),
    DEMO("--demo", "docket.demo"),
    BOARD("--board", "docket.import.board", "the name of a board", ".*\\S.*"),
    MAP("--map", "docket.import.map[%d]", "\"Column=field\"", ".+=[^=]*"),
    DRY_RUN("--dry-run", "docket.import.dry-run");

    private final String text;
    private final String property;
    private final String wanted;
    private final String pattern;

    LaunchOption(String text, String property) {
        this(text, property, "", "");
    }

    LaunchOption(String text, String property, String wanted, String pattern) {
        this.text = text;
        this.property = property;
        this.wanted = wanted;
        this.pattern = pattern;
    }

    static Optional<LaunchOption> named(String text) {
        return Stream.of(values()).filter(it -> it.text.equals(text)).findFirst();
    }

    String text() {
        return text;
    }

    /** In words, for a message. */
    String wanted() {
        return wanted;
    }

    boolean isFlag() {
        return wanted.isEmpty();
    }

    boolean accepts(String value) {
        return value.matches(pattern);
    }

    /** As an argument for Spring; a flag's value is <code>true</code>. */
    String asProperty(String value, int index) {
        return "--" + property.formatted(index) + "=" + value;
    }
}
