package dev.docket.identity;

/**
 * What it takes to create an account.
 *
 * @param name how the person is called, at most 100 characters
 * @param password in plain text, at most 200 characters; never logged, never kept
 */
public record NewAccount(LoginName login, String name, Role role, String password) {

    /**
     * Checks what can be checked without the other accounts.
     *
     * @throws IllegalArgumentException if the name or the password is blank or too long
     */
    public NewAccount {
        name = name.strip();
        require(!name.isEmpty() && name.length() <= 100, "A name has 1 to 100 characters");
        require(!password.isBlank() && password.length() <= 200, "A password has 1 to 200 characters");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    @Override
    public String toString() {
        return "NewAccount[login=" + login + ", name=" + name + ", role=" + role + "]";
    }
}
