package dev.docket.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A board as somebody describes it, whatever he typed.
 *
 * @param stages one name a line; empty lines count for nothing
 * @param closing whether matters are closed in the last stage
 */
public record WantedBoard(String name, NumberPattern pattern, String stages, boolean closing) {

    /** More columns than this nobody can look at. */
    static final int MOST_STAGES = 30;

    private static final List<StageColour> COLOURS =
            List.of(StageColour.PURPLE, StageColour.BLUE, StageColour.TEAL, StageColour.ORANGE, StageColour.RED);

    public WantedBoard {
        name = name.strip();
    }

    /** What is wrong with its stages; nothing if they can be taken. */
    Optional<NewBoardOutcome.Problem> stageProblem() {
        List<String> names = names();
        if (names.isEmpty()) {
            return Optional.of(new NewBoardOutcome.Problem("required", ""));
        }
        if (names.size() > MOST_STAGES) {
            return Optional.of(new NewBoardOutcome.Problem("many", Integer.toString(MOST_STAGES)));
        }
        List<String> earlier = new ArrayList<>();
        for (String each : names) {
            Optional<String> problem = StructureName.problem(each, StructureName.LONGEST_OF_STAGE, earlier);
            if (problem.isPresent()) {
                return Optional.of(new NewBoardOutcome.Problem(problem.get(), each));
            }
            earlier.add(each);
        }
        return Optional.empty();
    }

    /** The board that this describes; only if nothing is wrong with it. */
    NewBoard board() {
        List<String> names = names();
        return new NewBoard(
                name,
                pattern,
                IntStream.range(0, names.size())
                        .mapToObj(place -> stage(names.get(place), place, place == names.size() - 1))
                        .toList());
    }

    private NewStage stage(String called, int place, boolean last) {
        if (last && closing) {
            return NewStage.closing(called, StageColour.GREEN);
        }
        StageColour colour = place == 0 ? StageColour.SLATE : COLOURS.get((place - 1) % COLOURS.size());
        return NewStage.of(called, colour);
    }

    private List<String> names() {
        return stages.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
