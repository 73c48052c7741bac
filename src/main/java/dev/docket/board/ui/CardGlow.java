package dev.docket.board.ui;

import dev.docket.identity.Person;
import dev.docket.matter.Change;
import dev.docket.matter.MatterId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks cards that somebody else changed, for a moment. The browser is told once, of those that it draws, and lets the
 * marks go by itself: no state of the board changes for it.
 */
class CardGlow {

    /** Of whoever is not among the people, as the machine's operator. */
    private static final String NOBODY = "slate";

    private final BoardCanvas canvas;
    private final People people;

    CardGlow(BoardCanvas canvas, People people) {
        this.canvas = canvas;
        this.people = people;
    }

    /** Marks what changed, and answers how; of several who changed one matter, the last one counts. */
    Map<MatterId, Mark> changed(Collection<Change> changes) {
        Map<MatterId, Mark> marks = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change.matter() != null) {
                String colour = people.find(change.actor()).map(Person::colour).orElse(NOBODY);
                marks.put(change.matter(), new Mark(change.actorName(), colour));
            }
        }
        tell("glow", marks);
        return marks;
    }

    /** Leads the user's eyes to the first of these that is drawn, and marks them all again. */
    void reveal(Map<MatterId, Mark> marks) {
        tell("reveal", marks);
    }

    private void tell(String function, Map<MatterId, Mark> marks) {
        if (!marks.isEmpty()) {
            canvas.whenDrawn(() -> tellDrawn(function, marks));
        }
    }

    private void tellDrawn(String function, Map<MatterId, Mark> marks) {
        Map<Mark, List<String>> numbers = new LinkedHashMap<>();
        marks.forEach((matter, mark) -> canvas.number(matter)
                .ifPresent(number ->
                        numbers.computeIfAbsent(mark, each -> new ArrayList<>()).add(number)));
        if (!numbers.isEmpty()) {
            List<Glow> glows = new ArrayList<>();
            numbers.forEach((mark, matters) -> glows.add(new Glow(mark, matters)));
            canvas.getElement().callJsFunction(function, glows);
        }
    }

    /** Who changed a card, as it shows him. */
    record Mark(String name, String colour) {}

    /** As the board's element reads it. */
    record Glow(Mark by, List<String> matters) {}
}
