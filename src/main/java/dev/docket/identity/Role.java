package dev.docket.identity;

/** What an account may do: everything, work on matters, or only look. */
public enum Role {
    ADMINISTRATOR,
    MEMBER,
    READER;

    /** Whether somebody with this role may change matters. */
    public boolean mayWrite() {
        return this != READER;
    }

    /** The authority that stands for this role in the security context. */
    String authority() {
        return "ROLE_" + name();
    }

    /** The roles' names, for {@code @RolesAllowed} on views and services. */
    public static final class Names {

        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String MEMBER = "MEMBER";
        public static final String READER = "READER";

        private Names() {}
    }
}
