package dev.docket.board.ui;

import dev.docket.finding.BoardQuery;
import dev.docket.finding.SavedFilter;
import dev.docket.finding.SavedFilterOutcome;
import dev.docket.finding.SavedFilterService;
import dev.docket.matter.BoardId;
import dev.docket.shell.DestructiveQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps the filters of whoever looks at a board under the names that he gives to them. */
class SavedFilters implements SavedFilterMenu.Actions {

    private final SavedFilterService service;
    private final Supplier<BoardAddress> address;
    private final Consumer<BoardQuery> look;
    private final BiFunction<String, Object[], String> texts;

    /**
     * For whatever board is open.
     *
     * @param address the board that is open, and what is seen of it
     * @param look told of what he wants to see instead
     */
    SavedFilters(
            SavedFilterService service,
            Supplier<BoardAddress> address,
            Consumer<BoardQuery> look,
            BiFunction<String, Object[], String> texts) {
        this.service = service;
        this.address = address;
        this.look = look;
        this.texts = texts;
    }

    @Override
    public List<SavedFilter> all() {
        return service.all(address.get().board());
    }

    @Override
    public boolean canSave() {
        return !address.get().query().equals(BoardQuery.ALL);
    }

    @Override
    public void save() {
        BoardId board = address.get().board();
        BoardQuery query = address.get().query();
        ask("filter.save.title", "", name -> service.save(board, name, query));
    }

    @Override
    public void use(SavedFilter filter) {
        look.accept(filter.query());
    }

    @Override
    public void rename(SavedFilter filter) {
        ask("filter.rename.title", filter.name(), name -> service.rename(filter.id(), name));
    }

    @Override
    public void delete(SavedFilter filter) {
        new DestructiveQuestion(
                        text("filter.delete.title", filter.name()),
                        text("filter.delete.message"),
                        text("filter.delete.confirm"),
                        text("edit.cancel"),
                        () -> service.delete(filter.id()))
                .open();
    }

    private void ask(String title, String name, Naming naming) {
        new FieldDialog(text(title), text("filter.name"), name, typed -> problem(naming.as(typed))).open();
    }

    private Optional<String> problem(SavedFilterOutcome outcome) {
        return switch (outcome) {
            case SavedFilterOutcome.Kept kept -> Optional.empty();
            case SavedFilterOutcome.Refused(var problem) -> Optional.of(text("filter.problem." + problem));
        };
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }

    private interface Naming {

        SavedFilterOutcome as(String name);
    }
}
