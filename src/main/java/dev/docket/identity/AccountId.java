package dev.docket.identity;

import java.io.Serializable;

/** Names an account: a positive number that is never given to another one. */
public record AccountId(long value) implements Serializable {

    public AccountId {
        if (value <= 0) {
            throw new IllegalArgumentException("Not an account id: " + value);
        }
    }
}
