package dev.docket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardRole;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Priority;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ada, Ben and Zoe are members, Vic only reads, and Mia is none of them. */
class LanesTests {

    private static final AccountId BEN = new AccountId(1);
    private static final AccountId ADA = new AccountId(2);
    private static final AccountId ZOE = new AccountId(3);
    private static final AccountId VIC = new AccountId(4);
    private static final AccountId MIA = new AccountId(5);
    private static final Map<AccountId, String> NAMES =
            Map.of(BEN, "Ben", ADA, "Äda", ZOE, "Zoe", VIC, "Vic", MIA, "Mia");

    private final SampleMatter matter = SampleMatter.titled("Harbour Freight v. Lund");

    @Test
    void hasNoneUnlessAskedFor() {
        Lanes none = lanes(Optional.empty(), board(matter));

        assertThat(none).isEqualTo(Lanes.NONE);
        assertThat(none.keyOf(matter.snapshot())).isEmpty();
        assertThat(none.part(List.of(matter.snapshot()))).isEmpty();
        assertThat(none.find("")).isEmpty();
    }

    @Test
    void standsByPriorityHighestFirst() {
        assertThat(values(lanes(LaneKind.PRIORITY, board()))).containsExactly((Object[]) Priority.values());
    }

    @Test
    void hasALaneForWhoeverWorksOnTheBoardAndThenForNobody() {
        assertThat(values(lanes(LaneKind.PERSON, board(matter.of(MIA))))).containsExactly(ADA, BEN, MIA, ZOE, null);
        assertThat(values(lanes(LaneKind.PERSON, board()))).containsExactly(ADA, BEN, ZOE, null);
    }

    @Test
    void hasALaneForEachPracticeAreaInUseAndThenForNone() {
        BoardSnapshot board = board(matter.area("Shipping"), matter.area("Ärzte"), matter, matter.area("SHIPPING"));

        assertThat(values(lanes(LaneKind.AREA, board))).containsExactly("Ärzte", "Shipping", "");
    }

    @Test
    void keepsAPracticeAreaThatIsOutOfSight() {
        LaneOrder order = new LaneOrder(NAMES::get, Locale.ENGLISH);

        Lanes lanes = order.lanes(Optional.of(LaneKind.AREA), board(matter.area("Shipping")), board());

        assertThat(values(lanes)).containsExactly("Shipping", "");
    }

    @Test
    void partsMattersIntoLanesInTheirOrder() {
        MatterSnapshot one = matter.priority(Priority.HIGH).snapshot(1);
        MatterSnapshot two = matter.priority(Priority.LOW).snapshot(2);
        MatterSnapshot three = matter.priority(Priority.HIGH).snapshot(3);
        Lanes lanes = lanes(LaneKind.PRIORITY, board());

        assertThat(lanes.part(List.of(one, two, three)).values())
                .containsExactly(List.of(one, three), List.of(), List.of(two));
        assertThat(lanes.keyOf(two)).isEqualTo(lanes.all().getLast().key());
    }

    @Test
    void findsOnlyLanesThatAreThere() {
        Lanes lanes = lanes(LaneKind.PERSON, board());

        assertThat(lanes.find(new Lane(LaneKind.PERSON, BEN).key())).contains(new Lane(LaneKind.PERSON, BEN));
        assertThat(lanes.find("person:")).contains(new Lane(LaneKind.PERSON, null));
        assertThat(lanes.find("person:4")).isEmpty();
        assertThat(lanes.find("priority:high")).isEmpty();
        assertThat(lanes.find("")).isEmpty();
    }

    @Test
    void saysWhatBringsAMatterIntoAnotherLane() {
        MatterSnapshot bens = matter.of(BEN).snapshot();
        Lanes lanes = lanes(LaneKind.PERSON, board());

        assertThat(lanes.edits(bens, new Lane(LaneKind.PERSON, null)))
                .isEqualTo(Map.of(MatterField.RESPONSIBLE, new FieldEdit(BEN, null)));
        assertThat(lanes.edits(bens, new Lane(LaneKind.PERSON, BEN))).isEmpty();
    }

    @Test
    void leavesAloneHowAPracticeAreaIsWritten() {
        MatterSnapshot written = matter.area("SHIPPING").snapshot();
        Lanes lanes = lanes(LaneKind.AREA, board(matter.area("Shipping")));

        assertThat(lanes.part(List.of(written)).values()).first().isEqualTo(List.of(written));
        assertThat(lanes.edits(written, lanes.all().getFirst())).isEmpty();
    }

    private static Lanes lanes(LaneKind kind, BoardSnapshot board) {
        return lanes(Optional.of(kind), board);
    }

    private static Lanes lanes(Optional<LaneKind> kind, BoardSnapshot board) {
        return new LaneOrder(NAMES::get, Locale.GERMAN).lanes(kind, board, board);
    }

    private static List<Object> values(Lanes lanes) {
        List<Object> values = new ArrayList<>();
        lanes.all().forEach(lane -> values.add(lane.value()));
        return values;
    }

    private static BoardSnapshot board(SampleMatter... matters) {
        List<MatterSnapshot> all =
                Arrays.stream(matters).map(SampleMatter::snapshot).toList();
        StageSnapshot stage = new StageSnapshot(new StageId(1), "Intake", StageColour.BLUE, false, null, false, all);
        Map<AccountId, BoardRole> members =
                Map.of(BEN, BoardRole.EDITOR, ADA, BoardRole.EDITOR, ZOE, BoardRole.EDITOR, VIC, BoardRole.READER);
        return new BoardSnapshot(new BoardId(1), "Board", new Revision(1), List.of(stage), members);
    }
}
