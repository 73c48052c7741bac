package dev.docket.board.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which elements of a list can stay where they are while it becomes another one: a longest run of those that keep
 * their order. Only the others need to be taken out and put in again.
 */
final class KeyedPatch {

    private KeyedPatch() {}

    /** The elements of {@code current} that stay; in either list none may stand twice. */
    static <T> Set<T> staying(List<T> current, List<T> wanted) {
        Map<T, Integer> places = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            places.put(wanted.get(i), i);
        }
        List<T> common = current.stream().filter(places::containsKey).toList();
        int[] targets = common.stream().mapToInt(places::get).toArray();
        Set<T> staying = new LinkedHashSet<>();
        for (int index : longestIncreasing(targets)) {
            staying.add(common.get(index));
        }
        return staying;
    }

    /** Patience sorting: the indexes of a longest increasing subsequence. */
    private static List<Integer> longestIncreasing(int[] values) {
        int[] tails = new int[values.length];
        int[] previous = new int[values.length];
        int length = 0;
        for (int i = 0; i < values.length; i++) {
            int pile = pile(values, tails, length, values[i]);
            previous[i] = pile == 0 ? -1 : tails[pile - 1];
            tails[pile] = i;
            length = Math.max(length, pile + 1);
        }
        Integer[] indexes = new Integer[length];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            indexes[i] = at;
            at = previous[at];
        }
        return new ArrayList<>(Arrays.asList(indexes));
    }

    private static int pile(int[] values, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (values[tails[middle]] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
