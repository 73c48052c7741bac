package dev.docket.matter;

import java.util.List;

/** A board to be, with its stages in order; at least one of them. */
public record NewBoard(String name, NumberPattern pattern, List<NewStage> stages) {

    public NewBoard {
        name = name.strip();
        stages = List.copyOf(stages);
        if (name.isEmpty() || name.length() > 120) {
            throw new IllegalArgumentException("A board's name has 1 to 120 characters");
        }
        if (stages.isEmpty()) {
            throw new IllegalArgumentException("A board has at least one stage");
        }
    }

    /** The stages of a lawsuit, from the first call to the closed file. */
    public static NewBoard litigation(String name) {
        return new NewBoard(
                name,
                NumberPattern.YEARLY,
                List.of(
                        NewStage.of("Intake", StageColour.SLATE),
                        NewStage.of("Investigation", StageColour.PURPLE),
                        NewStage.of("Pleading", StageColour.BLUE),
                        NewStage.of("Discovery", StageColour.TEAL),
                        NewStage.of("Motions", StageColour.ORANGE),
                        NewStage.of("Trial", StageColour.RED),
                        NewStage.of("Appeal", StageColour.PURPLE),
                        NewStage.closing("Closed", StageColour.GREEN)));
    }
}
