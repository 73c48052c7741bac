package dev.docket.identity;

/** A login name that another account has already. */
public final class LoginTakenException extends RuntimeException {

    private LoginTakenException(String message, Throwable cause) {
        super(message, cause);
    }

    static LoginTakenException of(LoginName login, Throwable cause) {
        return new LoginTakenException("There is an account with the login name " + login + " already", cause);
    }
}
