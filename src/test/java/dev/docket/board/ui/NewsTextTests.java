package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewsTextTests {

    private final NewsText text = new NewsText(NewsFixture::text);

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryDeed(Deed deed) {
        News one = new News.One("Ben", deed, new News.Subject("Name", "", "Trial"), Set.of());

        assertThat(text.of(one)).startsWith("Ben ").contains("Name").doesNotContain("{");
        assertThat(text.of(several(deed.counted(), 2))).startsWith("Ben ").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATED", "MOVED", "REORDERED"})
    void leavesOutAStageThatIsGone(Deed deed) {
        News one = new News.One("Ben", deed, new News.Subject("2026-00001", "", ""), Set.of());

        assertThat(text.of(one)).isEqualTo("Ben changed 2026-00001");
    }

    @Test
    void callsMattersSoOnceOnly() {
        News news = new News.Several(
                List.of(
                        new News.Doer("Ben", List.of(new News.Part(Deed.STAGES, 3), new News.Part(Deed.MOVED, 1))),
                        new News.Doer("Cleo", List.of(new News.Part(Deed.ARCHIVED, 1_200)))),
                Set.of());

        assertThat(text.of(news)).isEqualTo("Ben changed the stages and moved 1 matter, Cleo archived 1,200");
    }

    @Test
    void tellsTwoPeopleOfOneNameApart() {
        News.Doer ben = new News.Doer("Ben", List.of(new News.Part(Deed.MOVED, 2)));

        assertThat(text.of(new News.Several(List.of(ben, ben), Set.of())))
                .isEqualTo("Ben moved 2 matters, Ben moved 2");
    }

    @Test
    void takesNamesAsTheyAre() {
        News one = new News.One("{0} O'Hara", Deed.EDITED, new News.Subject("'{1}'", "", ""), Set.of());

        assertThat(text.of(one)).isEqualTo("{0} O'Hara edited '{1}'");
    }

    @Test
    void shortensATitleAtAWord() {
        assertThat(NewsText.shortened("Abbott Laboratories v. Baxter Pharmaceutical Products, Inc."))
                .isEqualTo("Abbott Laboratories v. Baxter Pharmaceutical…");
    }

    @Test
    void shortensAWordThatIsTooLong() {
        assertThat(NewsText.shortened("x".repeat(NewsText.LONGEST_TITLE + 1)))
                .isEqualTo("x".repeat(NewsText.LONGEST_TITLE - 1) + "…");
    }

    @Test
    void leavesATitleThatFits() {
        assertThat(NewsText.shortened("x".repeat(NewsText.LONGEST_TITLE)))
                .isEqualTo("x".repeat(NewsText.LONGEST_TITLE));
    }

    @Test
    void cutsNoLetterInTwo() {
        assertThat(NewsText.shortened("😀".repeat(NewsText.LONGEST_TITLE + 1)))
                .isEqualTo("😀".repeat(NewsText.LONGEST_TITLE - 1) + "…");
    }

    private static News several(Deed deed, int count) {
        News.Part part = new News.Part(deed, count);
        return new News.Several(List.of(new News.Doer("Ben", List.of(part, part))), Set.of());
    }
}
