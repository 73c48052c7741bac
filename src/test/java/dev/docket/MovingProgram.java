package dev.docket;

import dev.docket.identity.Operator;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Docket on the data folder that it is given, in which eight people move matters of one board, until it is killed.
 * Tells on its output of every move that was confirmed.
 */
final class MovingProgram {

    static final int PEOPLE = 8;
    static final int MATTERS_OF_EACH = 5;

    private static final List<String> STAGES = List.of("Intake", "Investigation", "Pleading", "Discovery");

    private final MatterService matters;
    private final Operator operator;
    private final BoardFixture board;
    private final List<MatterId> all;

    private MovingProgram(ApplicationContext application) {
        matters = application.getBean(MatterService.class);
        operator = application.getBean(Operator.class);
        board = BoardFixture.in(application);
        all = IntStream.range(0, PEOPLE * MATTERS_OF_EACH)
                .mapToObj(number -> board.add(STAGES.getFirst(), "Matter " + number))
                .toList();
    }

    public static void main(String[] arguments) throws IOException {
        var application = SpringApplication.run(
                Application.class, options(Path.of(arguments[0])).toArray(String[]::new));
        var program = new MovingProgram(application);
        List<Thread> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            people.add(Thread.ofPlatform().start(() -> program.move(number)));
        }
        // The tests write nothing here: this is their end, however they ended, and nobody is left to move for.
        if (System.in.read() < 0) {
            System.exit(0);
        }
    }

    /** Docket on the folder, with nothing in it but what the tests put there. */
    static List<String> options(Path folder) {
        return List.of(
                "--docket.data-dir=" + folder,
                "--docket.first-start=false",
                "--server.port=0",
                "--vaadin.productionMode=true");
    }

    /** Each moves only matters of their own, so that no move is refused, but next to those of everybody. */
    private void move(int person) {
        var random = new Random(person);
        var own = all.subList(person * MATTERS_OF_EACH, (person + 1) * MATTERS_OF_EACH);
        Map<MatterId, String> places = new HashMap<>();
        while (true) {
            var matter = any(own, random);
            var from = places.getOrDefault(matter, STAGES.getFirst());
            var to = any(STAGES, random);
            var command = board.move(matter, from, to, any(all, random), any(all, random));
            if (execute(command) instanceof Outcome.Applied applied) {
                places.put(matter, to);
                System.out.println(new ConfirmedMove(command.id(), applied.revision()).line());
            }
        }
    }

    private Outcome execute(MatterCommand command) {
        return operator.call(() -> matters.execute(command));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
