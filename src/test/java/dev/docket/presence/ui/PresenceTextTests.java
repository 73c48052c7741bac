package dev.docket.presence.ui;

import static dev.docket.presence.PresenceFixture.ADA;
import static dev.docket.presence.PresenceFixture.BEN;
import static dev.docket.presence.PresenceFixture.CLEO;
import static dev.docket.presence.PresenceFixture.FIRST;
import static dev.docket.presence.PresenceFixture.SECOND;
import static dev.docket.presence.PresenceFixture.editing;
import static dev.docket.presence.PresenceFixture.person;
import static dev.docket.presence.PresenceFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.Person;
import dev.docket.presence.Attendee;
import dev.docket.presence.SeenMatter;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PresenceTextTests {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);

    private final PresenceText words =
            new PresenceText((key, values) -> new MessageFormat(MESSAGES.getString(key)).format(values));

    @Test
    void saysWhatSomebodyIsEditing() {
        assertThat(words.of(is(CLEO, editing(FIRST)))).isEqualTo("Cleo Marchetti is editing 2026-00007");
    }

    @Test
    void saysOnlyTheNameOfSomebodyWhoReads() {
        assertThat(words.of(is(CLEO, reading(FIRST)))).isEqualTo("Cleo Marchetti");
    }

    @Test
    void saysNothingOfAMatterThatNobodyElseHasOpen() {
        assertThat(words.at(FIRST, List.of(is(CLEO, editing(SECOND)), is(BEN)))).isEmpty();
    }

    @Test
    void saysWhoEditsAMatterAndWhoHasItOpen() {
        List<Attendee> others = List.of(is(ADA, reading(FIRST)), is(CLEO, editing(FIRST)));

        assertThat(words.at(FIRST, others))
                .isEqualTo("Cleo Marchetti is editing this matter, Ada Whitlock has this matter open");
    }

    @Test
    void putsTwoAndMoreIntoOneSentence() {
        List<Attendee> two = List.of(is(ADA, editing(FIRST)), is(CLEO, editing(FIRST)));
        List<Attendee> three = List.of(is(ADA, reading(FIRST)), is(BEN, reading(FIRST)), is(CLEO, reading(FIRST)));

        assertThat(words.at(FIRST, two)).isEqualTo("Ada Whitlock and Cleo Marchetti are editing this matter");
        assertThat(words.at(FIRST, three)).isEqualTo("Ada Whitlock and 2 others have this matter open");
    }

    @Test
    void namesNoMoreThanSomebodyReads() {
        List<Attendee> crowd = LongStream.rangeClosed(1, 30)
                .mapToObj(id -> is(person(id, "p" + id, "P" + id)))
                .toList();

        assertThat(words.of(crowd)).startsWith("P1, P2, P3").endsWith("P12, 18 more");
    }

    private static Attendee is(Person person, SeenMatter... matters) {
        return new Attendee(person, List.of(matters));
    }
}
