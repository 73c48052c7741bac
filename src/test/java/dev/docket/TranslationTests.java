package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What German texts have in common with the English ones, and what not. */
class TranslationTests {

    private static final Pattern MESSAGE = Pattern.compile("(?m)^([a-zA-Z][\\w.-]*)=(.*)$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+|count)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Words that are German too, in the form in which they stand there. */
    private static final Set<String> GERMAN_TOO = Set.of(
            "Administrator",
            "Board",
            "Boards",
            "Demo",
            "Details",
            "Export",
            "Filter",
            "Live",
            "Normal",
            "Offline",
            "Orange",
            "Person",
            "Push",
            "Revision",
            "Status");

    /** Names: of the product, and of languages, which call themselves so everywhere. */
    private static final Set<String> NAMES = Set.of("app.name", "shell.language.english", "shell.language.german");

    /** Signs of units, and nothing else beside the value. */
    private static final Set<String> UNITS =
            Set.of("client.time.minutes", "admin.figures.minutes", "client.time.seconds", "admin.figures.seconds");

    private final SourceFile englishFile = file("translations.properties");
    private final SourceFile germanFile = file("translations_de.properties");
    private final Map<String, String> english = messages(englishFile);
    private final Map<String, String> german = messages(germanFile);

    @Test
    void standInTheSameOrderUnderTheSameHeadings() {
        assertThat(english).hasSizeGreaterThan(500);
        assertThat(outline(germanFile)).isEqualTo(outline(englishFile));
    }

    @Test
    void haveTheSamePlaceholders() {
        assertThat(german)
                .allSatisfy((key, text) ->
                        assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
    }

    @Test
    void haveFormsForOneAndForMoreWhereTheEnglishHaveThem() {
        assertThat(english.values()).anyMatch(text -> text.contains(",choice,"));
        assertThat(german)
                .allSatisfy((key, text) -> assertThat(text.contains(",choice,"))
                        .as(key)
                        .isEqualTo(english.getOrDefault(key, "").contains(",choice,")));
    }

    @Test
    void canBeFilledIn() {
        assertThat(german).allSatisfy((key, text) -> {
            if (!text.contains("{count}")) {
                assertThat(new MessageFormat(text, Locale.GERMAN).format(new Object[] {1, 2, 3, 4, 5}))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        });
    }

    @Test
    void differFromTheEnglishWhereverTheyAreWords() {
        assertThat(german).allSatisfy((key, text) -> {
            if (WORD.matcher(text).find()
                    && !GERMAN_TOO.contains(text)
                    && !NAMES.contains(key)
                    && !UNITS.contains(key)) {
                assertThat(text).as(key).isNotEqualTo(english.get(key));
            }
        });
    }

    /** An exception that nobody needs any more would hide what is forgotten later. */
    @Test
    void needEveryException() {
        assertThat(german.values()).containsAll(GERMAN_TOO);
        assertThat(german.keySet()).containsAll(NAMES).containsAll(UNITS);
        assertThat(german)
                .allSatisfy((key, text) -> assertThat(!NAMES.contains(key) || text.equals(english.get(key)))
                        .as(key)
                        .isTrue());
    }

    @Test
    void quoteAsGermansDo() {
        assertThat(german)
                .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern("[”\"'!]|“\\p{L}|“\\{"));
    }

    private static SourceFile file(String name) {
        return SourceFile.below("src/main/resources/vaadin-i18n", ".properties").stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> messages(SourceFile file) {
        return MESSAGE.matcher(file.text())
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (one, other) -> one, LinkedHashMap::new));
    }

    /** Keys, comments and empty lines, without the texts. */
    private static List<String> outline(SourceFile file) {
        return file.lines().stream()
                .map(line -> line.startsWith("#") ? line : line.replaceFirst("=.*", ""))
                .toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
