package dev.docket.board.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Person;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardSnapshot;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of the practice as one of them, who looks at a board, knows them. */
class People {

    /** Views that were told of the same people share them: a practice of two hundred would be 60 kB for each view. */
    private static final LoadingCache<List<Person>, Map<AccountId, Person>> KNOWN =
            Caffeine.newBuilder().weakValues().build(People::byId);

    private final Map<AccountId, Person> byId;
    private final AccountId self;

    private People(List<Person> all, AccountId self) {
        this.self = self;
        this.byId = KNOWN.get(all);
    }

    private static Map<AccountId, Person> byId(List<Person> all) {
        Map<AccountId, Person> byId = new LinkedHashMap<>();
        all.forEach(person -> byId.put(person.id(), person));
        return Collections.unmodifiableMap(byId);
    }

    static People from(AccountService accounts, Person self) {
        return of(accounts.everyone(), self);
    }

    static People of(List<Person> all, Person self) {
        return new People(all, self.id());
    }

    List<Person> all() {
        return List.copyOf(byId.values());
    }

    Optional<Person> find(@Nullable AccountId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    Person self() {
        return Objects.requireNonNull(byId.get(self), "Whoever looks at a board has an account");
    }

    /** Those who can see the board: its members, and administrators. */
    List<Person> seeing(BoardSnapshot board) {
        return byId.values().stream()
                .filter(person -> board.accessOf(person) != BoardAccess.NONE)
                .toList();
    }

    /** Whether this is somebody else; whoever has no account is. */
    boolean isOther(@Nullable AccountId id) {
        return !self.equals(id);
    }
}
