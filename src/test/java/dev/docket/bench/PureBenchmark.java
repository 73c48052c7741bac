package dev.docket.bench;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterTally;
import dev.docket.matter.Origin;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import dev.docket.sync.BoardUpdate;
import dev.docket.sync.UpdateQueue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The parts of sync that are calculated and nothing else, on boards of several sizes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PureBenchmark {

    private static final int STAGES = 8;
    private static final int WAITING = 50;
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    @Param({"50", "5000", "20000"})
    int matters;

    private BoardSnapshot board;
    private MatterSnapshot moved;
    private List<BoardUpdate> updates;
    private FieldEdit edit;
    private String theirs;
    private Rank above;
    private Rank below;

    @Setup
    public void prepare() {
        List<StageSnapshot> stages =
                IntStream.range(0, STAGES).mapToObj(this::stage).toList();
        board = new BoardSnapshot(new BoardId(1), "Litigation", new Revision(1), stages, Map.of());
        MatterSnapshot first = stages.getFirst().matters().getFirst();
        moved = matter(first.id().value(), STAGES - 1, Rank.middle());
        updates = LongStream.rangeClosed(2, WAITING + 1).mapToObj(this::update).toList();
        String base = IntStream.range(0, 40).mapToObj("Line %d"::formatted).collect(Collectors.joining("\n"));
        theirs = base.replace("Line 30", "Line thirty");
        MatterDetails before = MatterDetails.titled("Quay").with(MatterField.DESCRIPTION, base);
        MatterDetails mine = before.with(MatterField.DESCRIPTION, base.replace("Line 3\n", "Line three\n"));
        edit = FieldEdit.between(before, mine).get(MatterField.DESCRIPTION);
        List<MatterSnapshot> standing = stages.getFirst().matters();
        above = standing.get(standing.size() / 2).rank();
        below = standing.get(standing.size() / 2 + 1).rank();
    }

    private StageSnapshot stage(int stage) {
        List<MatterSnapshot> standing = new ArrayList<>();
        Rank rank = null;
        for (int i = 0; i < Math.max(3, matters / STAGES); i++) {
            rank = Rank.between(rank, null);
            standing.add(matter((long) i * STAGES + stage + 1, stage, rank));
        }
        return new StageSnapshot(
                new StageId(stage + 1), "Stage " + stage, StageColour.values()[0], false, null, false, null, standing);
    }

    private static MatterSnapshot matter(long id, int stage, Rank rank) {
        return new MatterSnapshot(
                new MatterId(id),
                new MatterNumber("2026-%05d".formatted(id)),
                new StageId(stage + 1),
                rank,
                NOW,
                NOW,
                MatterDetails.titled("Harbour Company against Quay " + id),
                MatterTally.NONE);
    }

    private BoardUpdate update(long revision) {
        Change change = new Change(
                new Revision(revision),
                ChangeKind.MATTER_MOVED,
                moved.id(),
                Map.of(),
                null,
                "Ben",
                new Origin("bench"),
                NOW);
        return new BoardUpdate(board.advance(new Revision(revision), Set.of(), List.of()), List.of(change), true);
    }

    /** One card has gone to another stage: the next picture of the board. */
    @Benchmark
    public BoardSnapshot snapshotStep() {
        return board.advance(new Revision(2), Set.of(moved.id()), List.of(moved));
    }

    /** Fifty changes waited for the end of a drag: one update. */
    @Benchmark
    public Optional<BoardUpdate> fold() {
        UpdateQueue queue = new UpdateQueue();
        updates.forEach(queue::add);
        return queue.drain();
    }

    /** Two have changed other lines of a description of forty. */
    @Benchmark
    public boolean merge() {
        return edit.collidesWith(MatterField.DESCRIPTION, theirs);
    }

    /** A place between two cards in the middle of a stage. */
    @Benchmark
    public Rank rank() {
        return Rank.between(above, below);
    }
}
