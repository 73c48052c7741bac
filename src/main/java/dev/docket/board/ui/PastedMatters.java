package dev.docket.board.ui;

import dev.docket.database.DatabaseTrouble;
import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.ListOutcome;
import dev.docket.matter.ListedMatters;
import dev.docket.matter.MatterListService;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Adds what is pasted into a column as a list, after asking, and gives back what was not taken. */
class PastedMatters {

    private static final Logger LOG = LoggerFactory.getLogger(PastedMatters.class);

    private final Origin origin = new Origin("view-" + UUID.randomUUID());
    private final BoardId board;
    private final MatterListService service;
    private final RefusalText refusals;
    private final BiFunction<String, Object[], String> texts;
    private final Consumer<Revision> added;

    /**
     * For one open board.
     *
     * @param added told of the revision at which the matters are there
     */
    PastedMatters(
            BoardId board,
            MatterListService service,
            RefusalText refusals,
            BiFunction<String, Object[], String> texts,
            Consumer<Revision> added) {
        this.board = board;
        this.service = service;
        this.refusals = refusals;
        this.texts = texts;
        this.added = added;
    }

    /** Asks whether these lines are to become matters of the column's stage. */
    void ask(StageColumn column, String lines) {
        PastedDialog dialog = new PastedDialog(column.name(), lines, new Sending(column)::add);
        dialog.addClosedListener(closed -> column.getElement().callJsFunction("focus"));
        dialog.open();
    }

    private PastedDialog.Rest told(ListOutcome outcome) {
        return switch (outcome) {
            case ListOutcome.Refused(var reason) -> PastedDialog.Rest.all(refusals.refused(reason));
            case ListOutcome.Added(var revision, var number, var left) -> {
                if (number > 0) {
                    added.accept(revision);
                }
                yield left.isEmpty() ? PastedDialog.Rest.NOTHING : rest(number, left);
            }
        };
    }

    private PastedDialog.Rest rest(int number, List<ListOutcome.Left> left) {
        List<String> reasons = new ArrayList<>();
        reasons.add(text("paste.added", number));
        left.stream()
                .map(each -> text("paste.left." + each.problem()))
                .distinct()
                .forEach(reasons::add);
        return new PastedDialog.Rest(
                Optional.of(left.stream().map(ListOutcome.Left::title).toList()), String.join(" ", reasons));
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }

    /** One list: sent again as it is, it adds nothing twice. */
    private final class Sending {

        private final StageColumn column;
        private CommandId id = CommandId.random();
        private List<String> sent = List.of();

        private Sending(StageColumn column) {
            this.column = column;
        }

        private PastedDialog.Rest add(List<String> titles) {
            if (!titles.equals(sent)) {
                id = CommandId.random();
                sent = titles;
            }
            try {
                return told(service.add(new ListedMatters(id, origin, board, column.stage(), titles)));
            } catch (DataAccessException | TransactionException e) {
                if (!DatabaseTrouble.isTemporary(e)) {
                    throw e;
                }
                LOG.warn("A list could not be added: {}", e.getMessage());
                return PastedDialog.Rest.all(text("board.unsaved"));
            }
        }
    }
}
