package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyedPatchTests {

    @Test
    void keepsAllButTheOneThatMoved() {
        Set<String> staying = KeyedPatch.staying(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a"));

        assertThat(staying).containsExactly("b", "c", "d");
    }

    @Test
    void keepsWhatIsLeftWhenOthersComeAndGo() {
        Set<String> staying = KeyedPatch.staying(List.of("a", "b", "c"), List.of("x", "a", "y", "c"));

        assertThat(staying).containsExactly("a", "c");
    }

    @Test
    void keepsNothingOfAnotherList() {
        assertThat(KeyedPatch.staying(List.of("a", "b"), List.of("x"))).isEmpty();
        assertThat(KeyedPatch.staying(List.<String>of(), List.of("x"))).isEmpty();
    }

    @Test
    void keepsTheirOrderInBothLists() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Integer> current = shuffled(random);
            List<Integer> wanted = shuffled(random).subList(0, 1 + random.nextInt(40));

            List<Integer> staying = List.copyOf(KeyedPatch.staying(current, wanted));

            assertThat(current.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
            assertThat(wanted.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
        }
    }

    private static List<Integer> shuffled(Random random) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers;
    }
}
