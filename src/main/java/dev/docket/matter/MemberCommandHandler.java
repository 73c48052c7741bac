package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Person;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on who belongs to a board. Runs in the transaction that holds the lock on the board. */
@Component
class MemberCommandHandler {

    private final BoardMembers members;
    private final AccountService accounts;
    private final StructureLog log;

    MemberCommandHandler(BoardMembers members, AccountService accounts, StructureLog log) {
        this.members = members;
        this.accounts = accounts;
        this.log = log;
    }

    BoardOutcome change(Board board, BoardCommand.OfMember command) {
        Optional<Person> person = accounts.find(command.account());
        if (person.isEmpty()) {
            return new BoardOutcome.Gone();
        }
        BoardRole before = members.role(board.id(), command.account()).orElse(null);
        return switch (command) {
            case BoardCommand.AddMember add -> put(board, command, person.get(), before, add.role());
            case BoardCommand.ChangeMemberRole change ->
                before == null ? new BoardOutcome.Gone() : put(board, command, person.get(), before, change.role());
            case BoardCommand.RemoveMember remove -> remove(board, command, person.get(), before);
        };
    }

    private BoardOutcome put(
            Board board, BoardCommand command, Person person, @Nullable BoardRole before, BoardRole role) {
        if (role == before) {
            return new BoardOutcome.Unchanged();
        }
        members.put(board.id(), person.id(), role);
        ChangeKind kind = before == null ? ChangeKind.MEMBER_ADDED : ChangeKind.MEMBER_ROLE_CHANGED;
        return log.append(board, command, kind, fields(before == null ? null : person, person, before, role));
    }

    private BoardOutcome remove(Board board, BoardCommand command, Person person, @Nullable BoardRole before) {
        if (before == null) {
            return new BoardOutcome.Unchanged();
        }
        members.remove(board.id(), person.id());
        return log.append(board, command, ChangeKind.MEMBER_REMOVED, fields(person, null, before, null));
    }

    private static Map<String, FieldChange> fields(
            @Nullable Person from, @Nullable Person to, @Nullable BoardRole before, @Nullable BoardRole after) {
        return Map.of(
                Change.ACCOUNT, FieldChange.of(id(from), id(to)),
                Change.NAME, FieldChange.of(name(from), name(to)),
                Change.ROLE, FieldChange.of(before, after));
    }

    private static @Nullable AccountId id(@Nullable Person person) {
        return person == null ? null : person.id();
    }

    private static @Nullable String name(@Nullable Person person) {
        return person == null ? null : person.name();
    }
}
