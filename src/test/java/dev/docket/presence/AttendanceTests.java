package dev.docket.presence;

import static dev.docket.presence.PresenceFixture.ADA;
import static dev.docket.presence.PresenceFixture.BEN;
import static dev.docket.presence.PresenceFixture.BOARD;
import static dev.docket.presence.PresenceFixture.CLEO;
import static dev.docket.presence.PresenceFixture.FIRST;
import static dev.docket.presence.PresenceFixture.OTHER_BOARD;
import static dev.docket.presence.PresenceFixture.SECOND;
import static dev.docket.presence.PresenceFixture.editing;
import static dev.docket.presence.PresenceFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendanceTests {

    @Test
    void namesEverybodyOnceInTheOrderInWhichTheyCame() {
        Attendance attendance = of(at(CLEO, null), at(BEN, null), at(CLEO, null));

        assertThat(attendance.all()).extracting(Attendee::person).containsExactly(CLEO, BEN);
    }

    @Test
    void collectsWhatSomebodyHasOpenInAllHisWindows() {
        Attendance attendance = of(at(CLEO, null), at(CLEO, reading(FIRST)), at(CLEO, editing(SECOND)));

        assertThat(attendance.all()).containsExactly(new Attendee(CLEO, List.of(reading(FIRST), editing(SECOND))));
    }

    @Test
    void countsAMatterAsEditedIfItIsSoInOneWindow() {
        Attendance oneWay = of(at(CLEO, reading(FIRST)), at(CLEO, editing(FIRST)));
        Attendance otherWay = of(at(CLEO, editing(FIRST)), at(CLEO, reading(FIRST)));

        assertThat(oneWay).isEqualTo(otherWay);
        assertThat(oneWay.all().getFirst().edited()).contains(editing(FIRST));
    }

    @Test
    void isTheSameForOneWindowMore() {
        assertThat(of(at(CLEO, reading(FIRST)), at(CLEO, null))).isEqualTo(of(at(CLEO, reading(FIRST))));
    }

    @Test
    void keepsBoardsApart() {
        List<Sighting> sightings = List.of(at(CLEO, null), new Sighting(OTHER_BOARD, BEN, null));

        assertThat(Attendance.byBoard(sightings))
                .containsOnlyKeys(BOARD, OTHER_BOARD)
                .containsEntry(OTHER_BOARD, new Attendance(List.of(new Attendee(BEN, List.of()))));
    }

    @Test
    void showsTheOthersToThoseWhoAreThere() {
        assertThat(of(at(CLEO, null), at(BEN, null), at(ADA, null)).seenBy(BEN.id()))
                .extracting(Attendee::person)
                .containsExactly(CLEO, ADA);
    }

    @Test
    void showsNobodyToThoseWhoAreNot() {
        assertThat(of(at(CLEO, null), at(BEN, null)).seenBy(ADA.id())).isEmpty();
        assertThat(Attendance.NOBODY.seenBy(ADA.id())).isEmpty();
    }

    private static Attendance of(Sighting... sightings) {
        return Attendance.byBoard(List.of(sightings)).getOrDefault(BOARD, Attendance.NOBODY);
    }

    private static Sighting at(Person person, @Nullable SeenMatter matter) {
        return new Sighting(BOARD, person, matter);
    }
}
