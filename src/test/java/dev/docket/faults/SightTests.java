package dev.docket.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SightTests {

    @Test
    void areTheSameWhereALongColumnEndsElsewhere() {
        var shorter = of(30, titles(30).subList(0, 16));
        var longer = of(30, titles(30).subList(0, 24));

        assertThat(shorter.picture(longer)).isEqualTo(longer.picture(shorter));
    }

    @Test
    void differWhereACardIsMissingAmongOthers() {
        var whole = of(30, titles(30).subList(0, 20));
        var broken = of(30, titles(30).subList(1, 20));

        assertThat(broken.picture(whole)).isNotEqualTo(whole.picture(broken));
    }

    @Test
    void differWhereTheLastOfFewIsMissing() {
        var whole = of(12, titles(12));
        var broken = of(12, titles(11));

        assertThat(broken.picture(whole)).isNotEqualTo(whole.picture(broken));
    }

    @Test
    void differWhereAColumnSaysThatItHasMore() {
        var right = of(30, titles(20));
        var wrong = of(31, titles(20));

        assertThat(wrong.picture(right)).isNotEqualTo(right.picture(wrong));
    }

    private static List<String> titles(int count) {
        return IntStream.range(0, count).mapToObj("Matter %d"::formatted).toList();
    }

    /** A board of one stage, with so many matters, of which these are drawn. */
    private static Sight of(int count, List<String> drawn) {
        var cards = drawn.stream()
                .map(title -> new Sight.Card("", title, "", "Intake", "saved"))
                .toList();
        var columns = List.of(new Sight.Column("Intake", count, "", ""));
        var record = new Sight.Record(1, List.of(), List.of(), List.of(), List.of());
        return new Sight("/boards/1", "synced", "1", false, "", "", List.of(), "", cards, columns, record);
    }
}
