package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardRole;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes an open board itself: its stages, its name, its members. Offered to administrators only. */
class BoardEditing {

    private final BoardCommandRunner commands;
    private final StageEditing stages;
    private final Supplier<List<Person>> everyone;
    private final BiFunction<String, Object[], String> texts;
    private final boolean offered;

    private Consumer<String> named = name -> {};
    private @Nullable BoardSnapshot board;
    private @Nullable MembersDialog members;

    /**
     * For one open board.
     *
     * @param offered whether the user may do this at all
     */
    BoardEditing(
            BoardCommandRunner commands,
            Supplier<List<Person>> everyone,
            BiFunction<String, Object[], String> texts,
            boolean offered) {
        this.commands = commands;
        this.stages = new StageEditing(commands, texts);
        this.everyone = everyone;
        this.texts = texts;
        this.offered = offered;
    }

    /** Who brings the view up to date: to a revision, or to whatever there is now. */
    void onDone(Consumer<Optional<Revision>> listener) {
        commands.onDone(listener);
    }

    /** Told of the board's name whenever the board is shown. */
    void onNamed(Consumer<String> listener) {
        named = listener;
    }

    /** Gives a new column what it needs. */
    void equip(StageColumn column) {
        if (offered) {
            stages.equip(column);
        }
    }

    /** Follows the board. */
    void show(BoardSnapshot now) {
        board = now;
        named.accept(now.name());
        stages.show(now);
        if (members != null) {
            members.show(now.members());
        }
    }

    void askForName() {
        BoardSnapshot now = board;
        if (now != null) {
            new FieldDialog(
                            text("board.rename"),
                            text("board.name"),
                            now.name(),
                            name -> commands.run(
                                    (command, origin, of) -> new BoardCommand.RenameBoard(command, origin, of, name)))
                    .open();
        }
    }

    void openMembers() {
        BoardSnapshot now = board;
        if (now != null) {
            MembersDialog dialog = new MembersDialog(everyone.get(), this::change);
            dialog.addClosedListener(closed -> members = null);
            dialog.show(now.members());
            dialog.open();
            members = dialog;
        }
    }

    private void change(AccountId account, Optional<BoardRole> role) {
        commands.run((command, origin, of) -> role.<BoardCommand>map(
                                now -> new BoardCommand.AddMember(command, origin, of, account, now))
                        .orElseGet(() -> new BoardCommand.RemoveMember(command, origin, of, account)))
                .ifPresent(problem -> new Notice(problem).open());
        if (members != null && board != null) {
            members.show(board.members());
        }
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
