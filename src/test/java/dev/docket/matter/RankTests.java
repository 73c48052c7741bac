package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void keepsStrictOrderWhateverIsInserted(long seed) {
        var random = new Random(seed);
        List<Rank> ranks = new ArrayList<>();

        for (int i = 0; i < 4_000; i++) {
            int place = random.nextInt(ranks.size() + 1);
            ranks.add(place, Rank.between(at(ranks, place - 1), at(ranks, place)));
        }

        assertStrictOrder(ranks);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void keepsStrictOrderWhereEverythingIsDroppedInOnePlace(long seed) {
        var random = new Random(seed);
        List<Rank> ranks = new ArrayList<>(appendedTo(Rank.middle(), 2));

        for (int i = 0; i < 2_000; i++) {
            int place = random.nextBoolean() ? 1 : ranks.size() - 1;
            ranks.add(place, Rank.between(at(ranks, place - 1), at(ranks, place)));
        }

        assertStrictOrder(ranks);
    }

    @Test
    void growsByAboutOneDigitInSixInsertionsAtOnePlace() {
        Rank above = Rank.middle();
        Rank below = Rank.between(above, null);

        for (int i = 0; i < 600; i++) {
            below = Rank.between(above, below);
        }

        assertThat(below.value().length()).isLessThan(130);
    }

    @Test
    void staysSixDigitsLongWhileMattersAreAppended() {
        List<Rank> ranks = appendedTo(Rank.middle(), 100_000);

        assertThat(ranks).allMatch(rank -> rank.value().length() == 6);
        assertStrictOrder(ranks);
    }

    @Test
    void staysSixDigitsLongWhileMattersArePutOnTop() {
        List<Rank> ranks = new ArrayList<>();
        Rank top = Rank.middle();
        for (int i = 0; i < 100_000; i++) {
            top = Rank.between(null, top);
            ranks.add(top);
        }

        assertThat(ranks).allMatch(rank -> rank.value().length() == 6);
        assertStrictOrder(ranks.reversed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzz", "zzz", "z", "zzzzzzzzzz", "zzy001"})
    void goesOnAfterTheLastHead(String last) {
        List<Rank> ranks = new ArrayList<>(List.of(new Rank(last)));
        ranks.addAll(appendedTo(new Rank(last), 200));

        assertStrictOrder(ranks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000001", "001", "1", "0000000001", "001001"})
    void goesOnBeforeTheFirstHead(String first) {
        List<Rank> ranks = new ArrayList<>(List.of(new Rank(first)));
        for (int i = 0; i < 200; i++) {
            ranks.addFirst(Rank.between(null, ranks.getFirst()));
        }

        assertStrictOrder(ranks);
    }

    @Test
    void findsPlaceBetweenARankAndItsContinuation() {
        Rank between = Rank.between(new Rank("A"), new Rank("A1"));

        assertThat(between).isGreaterThan(new Rank("A")).isLessThan(new Rank("A1"));
    }

    @Test
    void standsInTheMiddleOfAnEmptyStage() {
        assertThat(Rank.between(null, null)).isEqualTo(Rank.middle());
    }

    @Test
    void refusesPlaceBetweenRanksInWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rank.between(new Rank("B"), new Rank("A")))
                .withMessage("No rank between B and A");
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(new Rank("a"), new Rank("B")));
    }

    @Test
    void refusesPlaceBetweenARankAndItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.between(new Rank("A"), new Rank("A")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "A0", "A B", "Ä", "A-1"})
    void refusesWhatIsNoRank(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rank(text)).withMessageContaining("'" + text + "'");
    }

    private static List<Rank> appendedTo(Rank first, int count) {
        List<Rank> ranks = new ArrayList<>();
        Rank last = first;
        for (int i = 0; i < count; i++) {
            last = Rank.between(last, null);
            ranks.add(last);
        }
        return ranks;
    }

    private static @Nullable Rank at(List<Rank> ranks, int place) {
        return place >= 0 && place < ranks.size() ? ranks.get(place) : null;
    }

    /** As Java compares them, and as PostgreSQL does with the collation "C": byte by byte. */
    private static void assertStrictOrder(List<Rank> ranks) {
        for (int i = 1; i < ranks.size(); i++) {
            Rank above = ranks.get(i - 1);
            Rank below = ranks.get(i);
            assertThat(above).isLessThan(below);
            assertThat(Arrays.compareUnsigned(bytes(above), bytes(below))).isNegative();
            assertThat(below.value()).doesNotEndWith("0");
        }
    }

    private static byte[] bytes(Rank rank) {
        return rank.value().getBytes(StandardCharsets.UTF_8);
    }
}
