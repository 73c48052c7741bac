package dev.docket.presence.ui;

import static dev.docket.presence.PresenceFixture.FIRST;
import static dev.docket.presence.PresenceFixture.editing;
import static dev.docket.presence.PresenceFixture.person;
import static dev.docket.presence.PresenceFixture.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.presence.Attendee;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PresenceBarTests {

    @Test
    void showsAllWhereThereIsRoom() {
        assertThat(chosen(4)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void showsThoseWhoCameFirst() {
        assertThat(chosen(7)).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void showsThoseWhoEditButMovesNobody() {
        assertThat(chosen(7, 6L, 2L)).containsExactly(1L, 2L, 3L, 6L);
    }

    @Test
    void showsNoMoreThanThereIsRoomForHoweverManyEdit() {
        assertThat(chosen(7, 2L, 3L, 4L, 5L, 6L)).containsExactly(2L, 3L, 4L, 5L);
    }

    private static List<Long> chosen(int count, Long... editors) {
        Set<Long> editing = Set.of(editors);
        List<Attendee> others = LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Attendee(
                        person(id, "p" + id, "P " + id),
                        List.of(editing.contains(id) ? editing(FIRST) : reading(FIRST))))
                .toList();
        return PresenceBar.chosen(others).stream()
                .map(each -> each.person().id().value())
                .toList();
    }
}
