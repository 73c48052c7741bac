package dev.docket.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FirstPasswordTests {

    private final FirstPassword password = new FirstPassword(new Random(1));

    @Test
    void hasSixteenCharactersWithoutLookAlikes() {
        assertThat(password.next()).matches("[A-Za-z2-9]{16}").doesNotContainPattern("[0O1lI]");
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(password.next()).isNotEqualTo(password.next());
    }
}
