package dev.docket.matter;

import dev.docket.identity.Role;
import org.jspecify.annotations.Nullable;

/** What somebody may do on a board: the weaker of what his account and his membership allow. */
public enum BoardAccess {
    NONE,
    READ,
    WRITE;

    /**
     * The right that follows from both; administrators need no membership.
     *
     * @param member null for somebody who is no member
     */
    static BoardAccess of(Role account, @Nullable BoardRole member) {
        if (account == Role.ADMINISTRATOR) {
            return WRITE;
        }
        if (member == null) {
            return NONE;
        }
        return account.mayWrite() && member == BoardRole.EDITOR ? WRITE : READ;
    }
}
