package dev.docket.board.ui;

import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.Priority;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** A board of 3,000 matters, in four stages, against one of 50. */
class ActionCostDatabaseTests extends ActionCostContract {

    private static final List<String> STAGES = List.of("Intake", "Discovery", "Motions", "Closed");

    @Override
    BoardFixture makeSmall() {
        return holding(50, STAGES.subList(0, 1));
    }

    @Override
    BoardFixture makeLarge() {
        return holding(3_000, STAGES);
    }

    @Override
    String stage() {
        return STAGES.getFirst();
    }

    @Override
    String words() {
        return "gantry";
    }

    private BoardFixture holding(int many, List<String> stages) {
        BoardFixture board = BoardFixture.in(context());
        List<BulkMatter> matters = IntStream.range(0, many)
                .mapToObj(number -> new BulkMatter(
                        "matter " + number,
                        board.stage(stages.get(number % stages.size())),
                        Instant.EPOCH,
                        details(number)))
                .toList();
        context()
                .getBean(Operator.class)
                .call(() ->
                        context().getBean(BulkMatterService.class).createAll(board.id(), BoardFixture.ORIGIN, matters));
        return board;
    }

    private static MatterDetails details(int number) {
        return MatterDetails.titled("Matter " + number)
                .with(MatterField.PRIORITY, number % 3 == 0 ? Priority.HIGH : Priority.NORMAL)
                .with(MatterField.DESCRIPTION, number % 8 == 0 ? "Two gantry cranes" : "Water rights");
    }
}
