package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the practice as one of them, who looks at a board, knows them. */
class People {

    private final List<Person> all;
    private final Map<AccountId, Person> byId;
    private final AccountId self;

    private People(List<Person> all, AccountId self) {
        this.all = all;
        this.self = self;
        this.byId = all.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    static People from(AccountService accounts, Person self) {
        return of(accounts.everyone(), self);
    }

    static People of(List<Person> all, Person self) {
        return new People(all, self.id());
    }

    List<Person> all() {
        return all;
    }

    Optional<Person> find(@Nullable AccountId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    Person self() {
        return Objects.requireNonNull(byId.get(self), "Whoever looks at a board has an account");
    }

    /** Those who can see the board: its members, and administrators. */
    List<Person> seeing(BoardSnapshot board) {
        return all.stream()
                .filter(person -> board.accessOf(person) != BoardAccess.NONE)
                .toList();
    }

    /** Whether this is somebody else; whoever has no account is. */
    boolean isOther(@Nullable AccountId id) {
        return !self.equals(id);
    }
}
