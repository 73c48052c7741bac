package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The people of the practice as a view knows them. */
class People {

    private final List<Person> all;
    private final Map<AccountId, Person> byId;

    private People(List<Person> all) {
        this.all = all;
        this.byId = all.stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    static People from(AccountService accounts) {
        return of(accounts.everyone());
    }

    static People of(List<Person> all) {
        return new People(all);
    }

    List<Person> all() {
        return all;
    }

    Optional<Person> find(@Nullable AccountId id) {
        return Optional.ofNullable(id).map(byId::get);
    }
}
