package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardSnapshotTests {

    private static final int STAGES = 4;

    private final Map<MatterId, MatterSnapshot> matters = new HashMap<>();

    @Test
    void replacesOnlyTheStagesThatAMatterLeavesAndEnters() {
        put(1, 1, 10);
        put(2, 2, 10);
        put(3, 3, 10);
        BoardSnapshot before = picture(1);

        BoardSnapshot after = before.advance(new Revision(2), Set.of(new MatterId(1)), List.of(put(1, 2, 5)));

        assertThat(after).isEqualTo(picture(2));
        assertThat(after.stages().get(0)).isNotSameAs(before.stages().get(0));
        assertThat(after.stages().get(1)).isNotSameAs(before.stages().get(1));
        assertThat(after.stages().get(2)).isSameAs(before.stages().get(2));
        assertThat(after.stages().get(3)).isSameAs(before.stages().get(3));
        assertThat(after.matter(number(2)).orElseThrow())
                .isSameAs(before.matter(number(2)).orElseThrow());
    }

    @Test
    void replacesNoStageWhereNoMatterIsTouched() {
        put(1, 1, 10);
        BoardSnapshot before = picture(1);

        BoardSnapshot after = before.advance(new Revision(2), Set.of(), List.of());

        assertThat(after.revision()).isEqualTo(new Revision(2));
        assertThat(after.stages())
                .usingElementComparator(BoardSnapshotTests::identity)
                .isEqualTo(before.stages());
    }

    @Test
    void takesOutWhatIsNoLongerThere() {
        put(1, 1, 10);
        put(2, 1, 11);
        BoardSnapshot before = picture(1);
        matters.remove(new MatterId(1));

        BoardSnapshot after = before.advance(new Revision(2), Set.of(new MatterId(1)), List.of());

        assertThat(after).isEqualTo(picture(2));
        assertThat(after.matter(number(1))).isEmpty();
        assertThat(after.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void equalsFreshPictureAfterWhateverHappened(long seed) {
        var random = new Random(seed);
        BoardSnapshot snapshot = picture(0);

        for (int revision = 1; revision <= 500; revision++) {
            Set<MatterId> touched = new HashSet<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                touched.add(touch(random));
            }
            List<MatterSnapshot> now = matters.values().stream()
                    .filter(matter -> touched.contains(matter.id()))
                    .toList();

            snapshot = snapshot.advance(new Revision(revision), touched, now);

            assertThat(snapshot).isEqualTo(picture(revision));
        }
        assertThat(snapshot.size()).isPositive();
    }

    @Test
    void findsStagesAndMatters() {
        put(1, 2, 10);
        BoardSnapshot snapshot = picture(1);

        assertThat(snapshot.stage(new StageId(2)).orElseThrow().matters()).hasSize(1);
        assertThat(snapshot.matter(number(1))).isPresent();
        assertThat(snapshot.stage(new StageId(STAGES + 1))).isEmpty();
        assertThat(snapshot.matter(number(2))).isEmpty();
    }

    @Test
    void knowsTheMattersThatChangesSpeakOf() {
        assertThat(BoardSnapshot.touchedBy(List.of(change(1, null), change(2, 7L), change(3, 8L), change(4, 7L))))
                .containsExactlyInAnyOrder(new MatterId(7), new MatterId(8));
    }

    /** Adds, moves, changes or removes one of thirty matters. */
    private MatterId touch(Random random) {
        var id = new MatterId(1 + random.nextInt(30));
        if (random.nextInt(5) == 0) {
            matters.remove(id);
        } else {
            put((int) id.value(), 1 + random.nextInt(STAGES), 10_000 * (int) id.value() + random.nextInt(10_000));
        }
        return id;
    }

    private MatterSnapshot put(int id, int stage, int place) {
        var rank = new Rank("%08d1".formatted(place));
        var details = MatterDetails.titled("Matter " + id + " at " + place);
        var matter = new MatterSnapshot(new MatterId(id), number(id), new StageId(stage), rank, Instant.EPOCH, details);
        matters.put(matter.id(), matter);
        return matter;
    }

    private BoardSnapshot picture(int revision) {
        List<StageSnapshot> stages = new ArrayList<>();
        for (int i = 1; i <= STAGES; i++) {
            var id = new StageId(i);
            List<MatterSnapshot> standing = matters.values().stream()
                    .filter(matter -> matter.stage().equals(id))
                    .sorted(Comparator.comparing(MatterSnapshot::rank))
                    .toList();
            stages.add(new StageSnapshot(id, "Stage " + i, StageColour.BLUE, false, null, false, standing));
        }
        return new BoardSnapshot(new BoardId(1), "Board", new Revision(revision), stages, Map.of());
    }

    private static MatterNumber number(int id) {
        return new MatterNumber("M-" + id);
    }

    private static Change change(int revision, @Nullable Long matter) {
        return new Change(
                new Revision(revision),
                ChangeKind.MATTER_EDITED,
                matter == null ? null : new MatterId(matter),
                Map.of(),
                null,
                "Ada",
                BoardFixture.ORIGIN,
                Instant.EPOCH);
    }

    private static int identity(StageSnapshot one, StageSnapshot other) {
        return one == other ? 0 : 1;
    }
}
