package dev.docket.shell;

import dev.docket.identity.Person;
import dev.docket.identity.Role;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A page that the header's menu leads to. Modules offer theirs as beans; their order is that of {@code @Order}.
 *
 * @param labelKey key of the text in the message files
 * @param path from the root, without a leading slash, as {@code admin/sync}
 * @param audience who is offered it, asked each time; the page has to refuse all others by itself
 */
public record NavigationEntry(String labelKey, String path, Predicate<Person> audience) {

    /** For those with one of the roles. */
    public NavigationEntry(String labelKey, String path, Set<Role> roles) {
        this(labelKey, path, rolesOnly(Set.copyOf(roles)));
    }

    boolean isFor(Person person) {
        return audience.test(person);
    }

    private static Predicate<Person> rolesOnly(Set<Role> roles) {
        return person -> roles.contains(person.role());
    }
}
