package dev.docket.finding;

import static dev.docket.finding.SampleMatter.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.MatterField;
import dev.docket.matter.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardQueryTests {

    @Test
    void comesBackFromAnAddressAsItWas() {
        BoardQuery query =
                BoardQuery.of(Map.of("q", List.of("harbour  crane"), "priority", List.of("high"), "x", List.of("y")));

        assertThat(query.text().value()).isEqualTo("harbour crane");
        assertThat(query.parameters()).isEqualTo(Map.of("q", List.of("harbour crane"), "priority", List.of("high")));
        assertThat(BoardQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void isEmptyWithoutAnythingToAskFor() {
        assertThat(BoardQuery.of(Map.of()).isEmpty()).isTrue();
        assertThat(BoardQuery.of(Map.of("q", List.of(" ")))).isEqualTo(BoardQuery.ALL);
        assertThat(BoardQuery.of(Map.of("q", List.of()))).isEqualTo(BoardQuery.ALL);
        assertThat(BoardQuery.of(Map.of("q", List.of("ab"))).isEmpty()).isFalse();
    }

    @Test
    void asksForLanesOfOneKindBesideWhatIsSeen() {
        BoardQuery query = BoardQuery.of(Map.of("lanes", List.of("area", "person"), "q", List.of("ab")));

        assertThat(query.lanes()).contains(LaneKind.AREA);
        assertThat(query.parameters()).isEqualTo(Map.of("q", List.of("ab"), "lanes", List.of("area")));
        assertThat(query.cleared()).isEqualTo(BoardQuery.ALL.with(Optional.of(LaneKind.AREA)));
        assertThat(query.cleared().isEmpty()).isTrue();
        assertThat(BoardQuery.of(Map.of("lanes", List.of("nonsense")))).isEqualTo(BoardQuery.ALL);
        assertThat(BoardQuery.of(Map.of("lanes", List.of()))).isEqualTo(BoardQuery.ALL);
    }

    @Test
    void searchesForTwoCharactersAndMore() {
        assertThat(new SearchText("a").isEmpty()).isTrue();
        assertThat(new SearchText(" a ").isEmpty()).isTrue();
        assertThat(new SearchText("ab").words()).containsExactly("ab");
        assertThat(new SearchText("x".repeat(5_000)).value()).hasSize(SearchText.LONGEST);
        assertThat(new SearchText("a\0b\nc").value()).isEqualTo("a b c");
    }

    @Test
    void findsEveryWordAnywhereInANameNumberOrTag() {
        SampleMatter matter = titled("Harbour Freight v. Lund")
                .with(MatterField.CLIENT, "Orme Vineyards")
                .with(MatterField.REFERENCE, "4 O 118/26")
                .with(MatterField.TAGS, Tags.of("expert witness"));

        assertThat(finds("arbo LUND", matter)).isTrue();
        assertThat(finds("vine 118/26", matter)).isTrue();
        assertThat(finds("-00042", matter)).isTrue();
        assertThat(finds("harbour castell", matter)).isFalse();
        assertThat(finds("Freight Orme", matter)).isTrue();
        assertThat(finds("orme witness", matter)).isTrue();
        assertThat(finds("LundOrme", matter)).isFalse();
    }

    private static boolean finds(String text, SampleMatter matter) {
        return new SearchText(text).isIn(matter.snapshot());
    }
}
