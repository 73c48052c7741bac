package dev.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a document shows of the sources is what they say now. */
class GuideTests {

    private final List<SourceFile> sources = SourceFile.below("src/main/java", ".java");

    @Test
    void showsCodeAsItIs() {
        List<String> examples = Guide.toPush().examples("java");

        assertThat(examples)
                .hasSizeGreaterThan(2)
                .allSatisfy(
                        example -> assertThat(filesWith(example)).as(example).hasSize(1));
    }

    @Test
    void noticesCodeThatIsNot() {
        String example = Guide.toPush().examples("java").getFirst();

        assertThat(filesWith(example.replaceFirst("void", "boolean"))).isEmpty();
    }

    @Test
    void namesFilesAndLinksThatAreThere() {
        assertThat(List.of(Guide.toPush(), Guide.toOperation()))
                .allSatisfy(guide -> assertThat(guide.links())
                        .isNotEmpty()
                        .allSatisfy(link ->
                                assertThat(guide.path().resolveSibling(link)).exists()));
    }

    private List<SourceFile> filesWith(String example) {
        return sources.stream().filter(file -> file.text().contains(example)).toList();
    }
}
