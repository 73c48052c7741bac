package dev.docket.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.authorization.AuthorizationDeniedException;

class RefusalTests {

    @Test
    void isFoundBehindOtherExceptions() {
        var refusal = new AuthorizationDeniedException("denied");

        assertThat(Refusal.isBehind(refusal)).isTrue();
        assertThat(Refusal.isBehind(new IllegalStateException(new IllegalStateException(refusal))))
                .isTrue();
    }

    @Test
    void isNoOtherFailure() {
        assertThat(Refusal.isBehind(new IllegalStateException("broken"))).isFalse();
        assertThat(Refusal.isBehind(null)).isFalse();
    }
}
