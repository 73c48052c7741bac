package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules about the text of the sources. Each first sees to it that there is something to check. */
class SourceTests {

    private static final String MAIN = "src/main";
    private static final String TEST = "src/test";
    private static final String FRONTEND = "frontend";
    private static final String MESSAGES = "src/main/resources/vaadin-i18n";

    @Test
    void keepsFilesShort() {
        List<SourceFile> files =
                both(SourceFile.below(MAIN, ".java", ".css", ".sql"), SourceFile.below(FRONTEND, ".ts"));

        assertThat(files)
                .hasSizeGreaterThan(100)
                .filteredOn(file -> file.lines().size() > 250)
                .isEmpty();
    }

    @Test
    void keepsTestsShort() {
        List<SourceFile> files = SourceFile.below(TEST, ".java");

        assertThat(files)
                .hasSizeGreaterThan(20)
                .filteredOn(file -> file.lines().size() > 350)
                .isEmpty();
    }

    @Test
    void keepsMethodsShort() {
        List<JavaSources.Method> methods =
                both(JavaSources.below(MAIN).methods(), JavaSources.below(TEST).methods());

        assertThat(methods)
                .hasSizeGreaterThan(500)
                .filteredOn(method -> method.lines() >= 30)
                .isEmpty();
    }

    @Test
    void marksEveryPackageAsNullMarkedAndSaysWhatItIsFor() {
        var described = Pattern.compile("\\A/\\*\\* .{10,}?\\*/\\s+@NullMarked\\s.*", Pattern.DOTALL);
        Set<Path> packages = new TreeSet<>();
        SourceFile.below("src/main/java", ".java")
                .forEach(file -> packages.add(file.path().getParent()));

        assertThat(packages)
                .hasSizeGreaterThan(8)
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .content()
                        .matches(described));
    }

    @Test
    void leavesNothingToDoBehind() {
        // Put together here, so that this file is not found itself.
        assertNowhere(everything(), "\\b(TO" + "DO|FIX" + "ME|X" + "XX|HA" + "CK)\\b|@auth" + "or\\b");
    }

    @Test
    void importsClassByClass() {
        assertNowhere(java(), "(?m)^import .*\\*;");
    }

    @Test
    void switchesOffNoTest() {
        assertNowhere(SourceFile.below(TEST, ".java"), "@Dis" + "abled\\w*");
    }

    /** The build runs only what is named so; a contract is run by the tests of those who keep it. */
    @Test
    void namesTestsSoThatTheyRun() {
        assertThat(SourceFile.below(TEST, ".java"))
                .filteredOn(file -> Pattern.compile("@(Parameterized|Repeated)?Test\\b")
                        .matcher(file.text())
                        .find())
                .hasSizeGreaterThan(15)
                .allSatisfy(file -> assertThat(file.name()).matches(".*(Tests|IT|Contract)\\.java"));
    }

    @Test
    void neverSleepsInTests() {
        assertNowhere(
                SourceFile.below(TEST, ".java"), "Thread\\s*\\.\\s*sle" + "ep|waitFor" + "Timeout|\\.sle" + "ep\\(");
    }

    @Test
    void namesEventsThatItSendsAfterDocket() {
        assertThat(find(SourceFile.below(FRONTEND, ".ts"), "new CustomEvent(?:<[^>]*>)?\\(\\s*['\"`]([^'\"`]*)"))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("docket-"));
    }

    @Test
    void namesEventsThatItHearsAfterDocket() {
        assertThat(ArchitectureTests.MAIN.stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(DomEvent.class).stream())
                        .map(DomEvent::value))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("docket-"));
    }

    @Test
    void namesElementsAfterDocket() {
        assertThat(elements()).isNotEmpty().allMatch(name -> name.startsWith("docket-"));
    }

    @Test
    void usesNoElementThatIsNotThere() {
        assertThat(ArchitectureTests.MAIN.stream()
                        .flatMap(type -> type.tryGetAnnotationOfType(Tag.class).stream())
                        .map(Tag::value)
                        .filter(name -> name.contains("-")))
                .isNotEmpty()
                .isSubsetOf(elements());
    }

    @Test
    void knowsEveryMessageThatIsAskedFor() throws IOException {
        Set<String> keys = load(Path.of(MESSAGES, "translations.properties")).stringPropertyNames();
        List<JavaSources.Text> asked = JavaSources.below(MAIN).translations();

        assertThat(asked)
                .hasSizeGreaterThan(20)
                .allSatisfy(text -> assertThat(keys)
                        .as(text.place())
                        .anyMatch(key -> text.whole() ? key.equals(text.value()) : key.startsWith(text.value())));
    }

    @Test
    void hasTheSameMessagesInEveryLanguage() throws IOException {
        Set<String> keys = load(Path.of(MESSAGES, "translations.properties")).stringPropertyNames();

        assertThat(keys).hasSizeGreaterThan(50);
        for (SourceFile language : languages()) {
            assertThat(load(language.path()).stringPropertyNames())
                    .as(language.name())
                    .isEqualTo(keys);
        }
    }

    @Test
    void leavesNoMessageEmpty() throws IOException {
        for (SourceFile language : languages()) {
            assertThat(load(language.path()).values())
                    .as(language.name())
                    .noneMatch(message -> message.toString().isBlank());
        }
    }

    @Test
    void givesNoMessageTwice() {
        for (SourceFile language : languages()) {
            assertThat(find(List.of(language), "(?m)^([a-zA-Z][\\w.-]*)\\s*[=:]"))
                    .as(language.name())
                    .hasSizeGreaterThan(50)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void numbersDecisionsWithoutGaps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            List<String> numbers =
                    names.stream().map(name -> name.substring(0, 4)).toList();
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("\\d{4}-[a-z0-9-]+\\.md"));
            assertThat(numbers)
                    .isEqualTo(IntStream.rangeClosed(1, names.size())
                            .mapToObj("%04d"::formatted)
                            .toList());
        }
    }

    private static List<SourceFile> languages() {
        List<SourceFile> languages = SourceFile.below(MESSAGES, ".properties");
        assertThat(languages).isNotEmpty();
        return languages;
    }

    private static List<String> elements() {
        return find(
                SourceFile.below(FRONTEND, ".ts"), "(?:@customElement|customElements\\.define)\\(\\s*['\"]([^'\"]*)");
    }

    private static List<SourceFile> java() {
        return both(SourceFile.below(MAIN, ".java"), SourceFile.below(TEST, ".java"));
    }

    private static List<SourceFile> everything() {
        return both(
                java(), both(SourceFile.below(FRONTEND, ".ts"), SourceFile.below(MAIN, ".css", ".sql", ".properties")));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        assertThat(some).isNotEmpty();
        assertThat(others).isNotEmpty();
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static void assertNowhere(List<SourceFile> files, String pattern) {
        List<String> found = new ArrayList<>();
        for (SourceFile file : files) {
            Pattern.compile(pattern)
                    .matcher(file.text())
                    .results()
                    .forEach(match -> found.add(file + ": " + match.group()));
        }
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(found).isEmpty();
    }

    /** The first group of every match. */
    private static List<String> find(List<SourceFile> files, String pattern) {
        return files.stream()
                .flatMap(file -> Pattern.compile(pattern).matcher(file.text()).results())
                .map(match -> match.group(1))
                .toList();
    }

    private static Properties load(Path path) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(path)));
        return properties;
    }
}
