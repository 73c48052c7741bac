package dev.docket.board.ui;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.CommandId;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.CommentText;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What somebody in the gallery could not save. */
final class UnsavedSample {

    private static final String NUMBER = "2026-00118";
    private static final Origin ORIGIN = new Origin("gallery");
    private static final BoardId BOARD = new BoardId(1);
    private static final MatterId MATTER = new MatterId(118);
    private static final StageId INTAKE = new StageId(1);
    private static final StageId DISCOVERY = new StageId(2);

    private UnsavedSample() {}

    static UnsavedText words(BiFunction<String, Object[], String> texts) {
        BoardSnapshot board = new BoardSnapshot(
                BOARD,
                "Litigation",
                new Revision(1),
                List.of(stage(INTAKE, "Intake"), stage(DISCOVERY, "Discovery")),
                Map.of());
        return new UnsavedText(() -> Optional.of(board), texts);
    }

    private static StageSnapshot stage(StageId id, String name) {
        return new StageSnapshot(id, name, StageColour.SLATE, false, null, false, List.of());
    }

    static List<Unsaved.Item> one() {
        return several().subList(0, 1);
    }

    /** The last of them is being sent again. */
    static List<Unsaved.Item> several() {
        return List.of(
                item(NUMBER, move(), false),
                item("“In re Castell Estate”", create(), false),
                item("2026-00121", edit(), false),
                item(NUMBER, comment(), true));
    }

    private static MatterCommand move() {
        return new MatterCommand.Move(CommandId.random(), ORIGIN, BOARD, MATTER, INTAKE, DISCOVERY, null, null);
    }

    private static MatterCommand create() {
        MatterDetails details = MatterDetails.titled("In re Castell Estate");
        return new MatterCommand.Create(CommandId.random(), ORIGIN, BOARD, INTAKE, details);
    }

    private static MatterCommand edit() {
        FieldEdit client = new FieldEdit("", "Harbour Freight plc");
        return new MatterCommand.Edit(CommandId.random(), ORIGIN, BOARD, MATTER, Map.of(MatterField.CLIENT, client));
    }

    private static MatterCommand comment() {
        CommentText text = new CommentText("The court has moved the hearing to Tuesday.");
        return new CommentCommand.Add(CommandId.random(), ORIGIN, BOARD, MATTER, text);
    }

    static List<Unsaved.Item> underWay() {
        return several().stream()
                .map(item -> new Unsaved.Item(item.errand(), true))
                .toList();
    }

    private static Unsaved.Item item(String subject, MatterCommand command, boolean underWay) {
        return new Unsaved.Item(new Errand(subject, command, outcome -> {}), underWay);
    }
}
