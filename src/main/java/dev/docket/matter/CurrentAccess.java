package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What whoever acts now may do on a board. A writer asks under the board's lock: memberships change under it too, so the
 * answer holds until the end of the transaction.
 */
@Component
public class CurrentAccess {

    private final CurrentPerson current;
    private final BoardMembers members;

    CurrentAccess(CurrentPerson current, BoardMembers members) {
        this.current = current;
        this.members = members;
    }

    public BoardAccess to(BoardId board) {
        if (current.isAdministrator()) {
            return BoardAccess.WRITE;
        }
        return with(current.get()
                .flatMap(person -> members.role(board, person.id()))
                .orElse(null));
    }

    /** The same of a board where this is known of his membership; null for none. */
    BoardAccess with(@Nullable BoardRole member) {
        return current.isAdministrator()
                ? BoardAccess.WRITE
                : BoardAccess.of(current.get().map(Person::role).orElse(Role.READER), member);
    }

    /** Tells the boards that may be seen from the others; asks the database once. */
    Predicate<BoardId> seen() {
        if (current.isAdministrator()) {
            return board -> true;
        }
        Optional<AccountId> account = current.get().map(Person::id);
        Set<BoardId> seen = account.map(members::boards).orElse(Set.of());
        return seen::contains;
    }

    /** For what no page offers to those who may not do it. */
    void requireWrite(BoardId board) {
        if (to(board) != BoardAccess.WRITE) {
            throw new AccessDeniedException("May not write to " + board);
        }
    }

    void requireAdministrator() {
        if (!current.isAdministrator()) {
            throw new AccessDeniedException("Only administrators may do this");
        }
    }
}
