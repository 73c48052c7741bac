package dev.docket.shell;

import dev.docket.identity.Role;
import java.util.Set;

/**
 * A page that the header's menu leads to, for those with one of the roles. Modules offer theirs as beans; their order
 * is that of {@code @Order}.
 *
 * @param labelKey key of the text in the message files
 * @param path from the root, without a leading slash, as {@code admin/sync}
 */
public record NavigationEntry(String labelKey, String path, Set<Role> roles) {

    public NavigationEntry {
        roles = Set.copyOf(roles);
    }
}
