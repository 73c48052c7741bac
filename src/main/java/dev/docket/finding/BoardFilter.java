package dev.docket.finding;

import dev.docket.matter.MatterSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which matters of a board somebody wants to see: of every kind that is asked for, one thing must be true of them. Stands
 * in the order of the kinds.
 */
public record BoardFilter(Set<Criterion> criteria) {

    public static final BoardFilter NONE = new BoardFilter(Set.of());

    /** More than anybody picks by hand; what an address brings beyond them is let go. */
    private static final int MOST = 100;

    public BoardFilter {
        criteria = criteria.stream()
                .sorted(Comparator.comparing(Criterion::kind))
                .limit(MOST)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    /** What the parameters of an address ask for; those that make no sense ask for nothing. */
    public static BoardFilter of(Map<String, List<String>> parameters) {
        Set<Criterion> found = new LinkedHashSet<>();
        for (FilterKind kind : FilterKind.values()) {
            parameters
                    .getOrDefault(kind.word(), List.of())
                    .forEach(value -> kind.read(value).ifPresent(found::add));
        }
        return new BoardFilter(found);
    }

    /** As parameters of an address. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        criteria.forEach(each -> parameters
                .computeIfAbsent(each.kind().word(), kind -> new ArrayList<>())
                .add(each.value()));
        return parameters;
    }

    public boolean isEmpty() {
        return criteria.isEmpty();
    }

    /** What it asks for of this kind. */
    public List<Criterion> of(FilterKind kind) {
        return criteria.stream().filter(each -> each.kind() == kind).toList();
    }

    public BoardFilter without(Criterion criterion) {
        return new BoardFilter(criteria.stream()
                .filter(each -> !each.equals(criterion))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The same, asking for this of the kind and nothing else. */
    public BoardFilter with(FilterKind kind, Collection<? extends Criterion> wanted) {
        return new BoardFilter(Stream.concat(criteria.stream().filter(each -> each.kind() != kind), wanted.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Tells the matters that are wanted from the others. */
    public Predicate<MatterSnapshot> from(Viewpoint viewpoint) {
        Map<FilterKind, List<Criterion>> byKind = new EnumMap<>(FilterKind.class);
        criteria.forEach(each ->
                byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each));
        List<List<Criterion>> kinds = List.copyOf(byKind.values());
        return matter ->
                kinds.stream().allMatch(kind -> kind.stream().anyMatch(each -> each.admits(matter, viewpoint)));
    }
}
