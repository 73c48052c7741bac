package dev.docket.setup;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommandId;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.CommentText;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterService;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the people of the demo have said about some matters, and what is to be done in them. */
@Component
class DemoTalk {

    private static final String FILE = "/demo/talk.csv";

    private final MatterService matters;
    private final BoardReader boards;
    private final Operator operator;

    DemoTalk(MatterService matters, BoardReader boards, Operator operator) {
        this.matters = matters;
        this.boards = boards;
        this.operator = operator;
    }

    /**
     * Holds the part of the talk that is about matters of the board.
     *
     * @param people by login name
     */
    void hold(BoardId id, Map<String, Person> people, Origin origin) {
        BoardSnapshot board = boards.load(id).orElseThrow();
        try (InputStream input = Objects.requireNonNull(getClass().getResourceAsStream(FILE), FILE);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(input)) {
            for (NamedCsvRecord row : rows) {
                String login = row.getField("Who");
                Person person = Objects.requireNonNull(people.get(login), login);
                board.stages().stream()
                        .flatMap(stage -> stage.matters().stream())
                        .filter(matter -> matter.title().equals(row.getField("Title")))
                        .map(MatterSnapshot::id)
                        .forEach(matter -> operator.callFor(person, () -> tell(row, id, matter, origin)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something to do, something that is done, or something that is said. */
    private boolean tell(NamedCsvRecord row, BoardId board, MatterId matter, Origin origin) {
        CommandId id = CommandId.random();
        String text = row.getField("Text");
        String kind = row.getField("Kind");
        if (kind.equals("comment")) {
            return carryOut(new CommentCommand.Add(id, origin, board, matter, new CommentText(text)));
        }
        var added = new ChecklistCommand.Add(id, origin, board, matter, new ItemText(text));
        return carryOut(added)
                && (kind.equals("to do")
                        || carryOut(new ChecklistCommand.Check(
                                CommandId.random(), origin, board, matter, added.item(), true)));
    }

    private boolean carryOut(MatterCommand command) {
        return matters.execute(command) instanceof Outcome.Applied;
    }
}
