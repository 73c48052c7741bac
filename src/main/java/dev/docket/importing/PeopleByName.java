package dev.docket.importing;

import dev.docket.identity.Person;
import java.util.List;

/** Finds people by what a file calls them: their login name, or their name. */
record PeopleByName(List<Person> everyone) {

    PeopleByName {
        everyone = List.copyOf(everyone);
    }

    /** Whom it may mean: nobody, one, or several of the same name. */
    List<Person> called(String name) {
        List<Person> byLogin = everyone.stream()
                .filter(person -> person.login().value().equalsIgnoreCase(name))
                .toList();
        return byLogin.isEmpty()
                ? everyone.stream()
                        .filter(person -> person.name().equalsIgnoreCase(name))
                        .toList()
                : byLogin;
    }
}
