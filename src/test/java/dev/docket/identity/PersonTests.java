package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTests {

    @ParameterizedTest
    @CsvSource({
        "Ben Ertl, BE",
        "Ada, AD",
        "ada king lovelace, AL",
        "Jean-Luc Picard, JP",
        "Dr. Özlem Şahin, DŞ",
        "X, X",
        "'  ben   ertl  ', BE",
        "--, LO"
    })
    void hasInitials(String name, String initials) {
        assertThat(person(1, name).initials()).isEqualTo(initials);
    }

    @Test
    void keepsItsColour() {
        assertThat(person(9, "Ada").colour())
                .isEqualTo(person(9, "Ada King").colour())
                .isEqualTo("purple");
    }

    @Test
    void looksDifferentFromItsSixNeighbours() {
        var colours =
                LongStream.rangeClosed(1, 7).mapToObj(id -> person(id, "x").colour());

        assertThat(colours).doesNotHaveDuplicates();
    }

    private static Person person(long id, String name) {
        return new Person(new AccountId(id), new LoginName("login"), name, Role.MEMBER);
    }
}
