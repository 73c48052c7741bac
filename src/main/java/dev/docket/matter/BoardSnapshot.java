package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An immutable picture of a board at a revision, shared by everyone who looks at it. Stages stand in order.
 *
 * @param members who may see it; administrators may, whether they are among them or not
 */
public record BoardSnapshot(
        BoardId id, String name, Revision revision, List<StageSnapshot> stages, Map<AccountId, BoardRole> members) {

    public BoardSnapshot {
        stages = List.copyOf(stages);
        members = Map.copyOf(members);
    }

    public Optional<StageSnapshot> stage(StageId stage) {
        return stages.stream().filter(each -> each.id().equals(stage)).findFirst();
    }

    public Optional<MatterSnapshot> matter(MatterNumber number) {
        return stages.stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(matter -> matter.number().equals(number))
                .findFirst();
    }

    /** What this person may do on the board, as it is here. */
    public BoardAccess accessOf(Person person) {
        return BoardAccess.of(person.role(), members.get(person.id()));
    }

    /** The words that its matters use. */
    public Vocabulary vocabulary() {
        return Vocabulary.of(this);
    }

    public Optional<MatterSnapshot> matter(MatterId id) {
        return stages.stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(matter -> matter.id().equals(id))
                .findFirst();
    }

    public int size() {
        return stages.stream().mapToInt(stage -> stage.matters().size()).sum();
    }

    /**
     * The next picture: the touched matters are taken out wherever they were, and those still on the board put in where
     * they are now. A stage that none of them was or is in stays the same object.
     */
    public BoardSnapshot advance(Revision to, Set<MatterId> touched, Collection<MatterSnapshot> now) {
        List<StageSnapshot> next = stages.stream()
                .map(stage -> advance(
                        stage,
                        touched,
                        now.stream()
                                .filter(matter -> matter.stage().equals(stage.id()))
                                .toList()))
                .toList();
        return new BoardSnapshot(id, name, to, next, members);
    }

    /** This picture's matters on another board's structure: its name, its stages, which hold nothing, its members. */
    BoardSnapshot on(BoardSnapshot structure) {
        Map<StageId, StageSnapshot> mine =
                stages.stream().collect(Collectors.toMap(StageSnapshot::id, Function.identity()));
        List<StageSnapshot> next = structure.stages.stream()
                .map(stage -> stage.with(mine.get(stage.id())))
                .toList();
        return new BoardSnapshot(id, structure.name, revision, next, structure.members);
    }

    private static StageSnapshot advance(StageSnapshot stage, Set<MatterId> touched, List<MatterSnapshot> arriving) {
        List<MatterSnapshot> matters = new ArrayList<>(stage.matters());
        boolean left = matters.removeIf(matter -> touched.contains(matter.id()));
        if (!left && arriving.isEmpty()) {
            return stage;
        }
        matters.addAll(arriving);
        matters.sort(Comparator.comparing(MatterSnapshot::rank));
        return stage.holding(matters);
    }

    /** The matters that the changes speak of. */
    public static Set<MatterId> touchedBy(List<Change> changes) {
        Set<MatterId> touched = new HashSet<>();
        for (Change change : changes) {
            if (change.matter() != null) {
                touched.add(change.matter());
            }
        }
        return touched;
    }
}
