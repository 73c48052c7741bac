package dev.docket.board.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.FieldChange;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import dev.docket.sync.BoardUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one piece of news of an update, however much is in it. What the viewer did, in whichever window, is none. */
final class NewsDigest {

    /** What can be read at a glance; more is only counted. */
    private static final int MOST_PARTS = 3;

    private final AccountId viewer;

    NewsDigest(AccountId viewer) {
        this.viewer = viewer;
    }

    /**
     * What to tell of an update.
     *
     * @param before what the view showed; null if nothing yet, of which there is nothing to tell
     */
    Optional<News> of(BoardUpdate update, @Nullable BoardSnapshot before) {
        BoardSnapshot now = update.snapshot();
        if (before == null) {
            return Optional.empty();
        }
        if (!update.complete()) {
            boolean same = before.name().equals(now.name()) && before.stages().equals(now.stages());
            return same ? Optional.empty() : Optional.of(new News.Unknown());
        }
        List<Change> others = others(update).stream()
                .filter(change -> !change.mentions(viewer))
                .toList();
        return told(others, before, now, Deed::of);
    }

    /** Who has mentioned the viewer, and on what: told apart from all else, so that it is not lost in it. */
    Optional<News> mentions(BoardUpdate update, @Nullable BoardSnapshot before) {
        List<Change> mentions = others(update).stream()
                .filter(change -> change.mentions(viewer))
                .toList();
        return before == null ? Optional.empty() : told(mentions, before, update.snapshot(), change -> Deed.MENTIONED);
    }

    private static Optional<News> told(
            List<Change> changes, BoardSnapshot before, BoardSnapshot now, Function<Change, Deed> deed) {
        return changes.isEmpty()
                ? Optional.empty()
                : one(changes, before, now, deed).or(() -> Optional.of(several(changes, now, deed)));
    }

    /** The changes that somebody else made; nobody's account means the machine's operator. */
    List<Change> others(BoardUpdate update) {
        return update.changes().stream()
                .filter(change -> !viewer.equals(change.actor()))
                .toList();
    }

    /** The last change of an update, whoever made it; nothing if it is not told, or has no name any more. */
    static Optional<News> last(BoardUpdate update, BoardSnapshot before) {
        return update.changes().isEmpty()
                ? Optional.empty()
                : one(List.of(update.changes().getLast()), before, update.snapshot(), Deed::of);
    }

    /** The same person and the same thing in all of the changes, and one that has a name. */
    private static Optional<News> one(
            List<Change> changes, BoardSnapshot before, BoardSnapshot now, Function<Change, Deed> deed) {
        Change last = changes.getLast();
        boolean same = changes.stream()
                .allMatch(change -> actor(change).equals(actor(last))
                        && Objects.equals(change.matter(), last.matter())
                        && change.name().equals(last.name()));
        if (!same) {
            return Optional.empty();
        }
        MatterId matter = last.matter();
        List<Deed> deeds = changes.stream().map(deed).toList();
        if (matter == null) {
            return deeds.stream().distinct().count() > 1
                    ? Optional.empty()
                    : Optional.of(new News.One(
                            last.actorName(), deeds.getLast(), new News.Subject(last.name(), "", ""), Set.of()));
        }
        Optional<MatterSnapshot> shown = find(now, matter);
        return shown.or(() -> find(before, matter))
                .map(found -> new News.One(
                        last.actorName(),
                        Deed.ofAll(deeds),
                        new News.Subject(found.number().value(), found.title(), stage(changes, found, now)),
                        shown.isPresent() ? Set.of(matter) : Set.of()));
    }

    private static News several(List<Change> changes, BoardSnapshot now, Function<Change, Deed> deed) {
        Map<Actor, Map<Deed, Set<Object>>> subjects = changes.stream()
                .collect(groupingBy(
                        NewsDigest::actor,
                        LinkedHashMap::new,
                        groupingBy(
                                change -> deed.apply(change).counted(),
                                LinkedHashMap::new,
                                mapping(NewsDigest::subject, toSet()))));
        Set<MatterId> shown = shown(changes, now);
        List<News.Doer> doers = new ArrayList<>();
        subjects.forEach((actor, deeds) -> doers.add(new News.Doer(actor.name(), parts(deeds))));
        return doers.stream().mapToInt(doer -> doer.parts().size()).sum() <= MOST_PARTS
                ? new News.Several(doers, shown)
                : new News.Many(changes.size(), doers.size(), doers.getFirst().who(), shown);
    }

    private static List<News.Part> parts(Map<Deed, Set<Object>> subjects) {
        return subjects.entrySet().stream()
                .map(each -> new News.Part(each.getKey(), each.getValue().size()))
                .toList();
    }

    /** Where the last move led, or where the matter is if it was not moved. */
    private static String stage(List<Change> changes, MatterSnapshot matter, BoardSnapshot now) {
        return changes.reversed().stream()
                .flatMap(change -> Stream.ofNullable(change.fields().get(Change.STAGE)))
                .map(FieldChange::to)
                .filter(Objects::nonNull)
                .findFirst()
                .map(id -> new StageId(Long.parseLong(id)))
                .or(() -> Optional.of(matter.stage()))
                .flatMap(now::stage)
                .map(StageSnapshot::name)
                .orElse("");
    }

    private static Set<MatterId> shown(List<Change> changes, BoardSnapshot now) {
        Set<MatterId> touched = BoardSnapshot.touchedBy(changes);
        return now.stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .map(MatterSnapshot::id)
                .filter(touched::contains)
                .collect(toSet());
    }

    private static Optional<MatterSnapshot> find(BoardSnapshot board, MatterId matter) {
        return board.stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(each -> each.id().equals(matter))
                .findFirst();
    }

    private static Object subject(Change change) {
        return change.matter() == null ? change.revision() : change.matter();
    }

    private static Actor actor(Change change) {
        return new Actor(change.actor(), change.actorName());
    }

    /** Two people may have the same name; and one may have changed it on the way, which makes two of one. */
    private record Actor(@Nullable AccountId id, String name) {}
}
