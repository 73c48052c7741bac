package dev.docket.finding;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardRole;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Priority;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says which lanes a board has, from top to bottom. What nobody has written comes last.
 *
 * @param names what people are called
 * @param locale in whose order names stand
 */
public record LaneOrder(Function<AccountId, String> names, Locale locale) {

    /** No lanes, or those of this kind, for a board of which a part is shown. */
    public Lanes lanes(Optional<LaneKind> wanted, BoardSnapshot whole, BoardSnapshot shown) {
        return wanted.map(kind -> new Lanes(
                        wanted,
                        values(kind, whole, shown)
                                .map(value -> new Lane(kind, value))
                                .toList()))
                .orElse(Lanes.NONE);
    }

    private Stream<@Nullable Object> values(LaneKind kind, BoardSnapshot whole, BoardSnapshot shown) {
        return switch (kind) {
            case PERSON -> Stream.concat(people(shown), Stream.<@Nullable Object>of((Object) null));
            case AREA -> Stream.concat(areas(whole), Stream.of(""));
            case PRIORITY -> Arrays.stream(Priority.values());
        };
    }

    /** Whoever works on the board, and whoever has a matter that is seen. */
    private Stream<AccountId> people(BoardSnapshot board) {
        Set<AccountId> people = new LinkedHashSet<>();
        board.members().forEach((account, role) -> {
            if (role == BoardRole.EDITOR) {
                people.add(account);
            }
        });
        matters(board).map(MatterSnapshot::responsible).forEach(account -> {
            if (account != null) {
                people.add(account);
            }
        });
        Comparator<AccountId> byName = Comparator.comparing(names, order());
        return people.stream().sorted(byName.thenComparingLong(AccountId::value));
    }

    /** Those in use, seen or not: a filter leaves the lanes where they are. Each as it is written first. */
    private Stream<String> areas(BoardSnapshot board) {
        TreeMap<String, String> areas = new TreeMap<>();
        matters(board)
                .map(MatterSnapshot::practiceArea)
                .filter(area -> !area.isEmpty())
                .forEach(area -> areas.putIfAbsent(Lane.key(LaneKind.AREA, area), area));
        return areas.values().stream().sorted(order());
    }

    private Comparator<String> order() {
        Collator collator = Collator.getInstance(locale);
        return collator::compare;
    }

    private static Stream<MatterSnapshot> matters(BoardSnapshot board) {
        return board.stages().stream().map(stage -> stage.matters()).flatMap(Collection::stream);
    }
}
