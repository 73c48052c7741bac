package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of what sync is to do names the tests that show it; none of them may go without the list knowing. */
class SyncChecklistTests {

    private static final Path LIST = Path.of("docs/sync-checklist.md");
    private static final String HERE = "../src/test/java/dev/docket/SyncChecklistTests.java";

    @Test
    void namesOnlyTestsThatAreThere() throws IOException {
        assertThat(Reference.in(Files.readString(LIST))).hasSizeGreaterThan(50).allMatch(Reference::isThere);
    }

    @Test
    void hasATestOrAReasonForEveryLine() throws IOException {
        assertThat(lines(Files.readString(LIST)))
                .hasSizeGreaterThan(50)
                .allMatch(line ->
                        !Reference.in(line).isEmpty() || line.matches(".*\\| (Does not apply|Not yet): .{20,}"));
    }

    @Test
    void linksEveryTestThatItNames() throws IOException {
        String list = Files.readString(LIST);

        assertThat(Pattern.compile("\\w+(Tests|IT|Contract)\\.[a-z]\\w+`")
                        .matcher(list)
                        .results())
                .hasSameSizeAs(Reference.in(list));
    }

    @Test
    void findsATestThatIsThere() {
        assertThat(Reference.in("`[`SyncChecklistTests.findsATestThatIsThere`](%s)".formatted(HERE)))
                .singleElement()
                .matches(Reference::isThere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Neither a method nor a file of that name; a method that is no test; a class in another's file.
                "[`SyncChecklistTests.hasGone`](../src/test/java/dev/docket/SyncChecklistTests.java)",
                "[`GoneTests.findsATestThatIsThere`](../src/test/java/dev/docket/GoneTests.java)",
                "[`SyncChecklistTests.lines`](../src/test/java/dev/docket/SyncChecklistTests.java)",
                "[`SourceTests.findsATestThatIsThere`](../src/test/java/dev/docket/SyncChecklistTests.java)"
            })
    void noticesATestThatIsNotThere(String link) {
        assertThat(Reference.in(link)).singleElement().matches(reference -> !reference.isThere());
    }

    /** The rows of its tables, without their heads. */
    private static List<String> lines(String list) {
        return list.lines()
                .filter(line -> line.startsWith("| "))
                .filter(line -> !line.startsWith("| What "))
                .toList();
    }

    private record Reference(String type, String method, Path file) {

        private static final Pattern METHOD = Pattern.compile("\\bvoid (\\w+)\\(");
        private static final Pattern TEST = Pattern.compile("@(Parameterized|Repeated)?Test\\b");
        private static final Pattern LINK = Pattern.compile("\\[`(\\w+)\\.(\\w+)`]\\(([^)]+)\\)");

        static List<Reference> in(String text) {
            return LINK.matcher(text)
                    .results()
                    .map(link -> new Reference(
                            link.group(1),
                            link.group(2),
                            LIST.resolveSibling(link.group(3)).normalize()))
                    .toList();
        }

        boolean isThere() {
            return file.endsWith(type + ".java") && source().filter(this::tests).isPresent();
        }

        /** A test's annotation stands between the method before it and its own name. */
        private boolean tests(String source) {
            int before = 0;
            Matcher found = METHOD.matcher(source);
            while (found.find() && !found.group(1).equals(method)) {
                before = found.end();
            }
            return found.hasMatch()
                    && TEST.matcher(source.substring(before, found.start())).find();
        }

        private Optional<String> source() {
            return SourceFile.below("src/test", ".java").stream()
                    .filter(each -> each.path().equals(file))
                    .map(SourceFile::text)
                    .findFirst();
        }
    }
}
