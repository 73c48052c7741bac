package dev.docket.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.Revision;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintTests {

    @Test
    void readsRevisionOfBoard() {
        assertThat(Hint.parse("board 7 123")).contains(new Hint.BoardHint(new BoardId(7), new Revision(123)));
    }

    @Test
    void readsLargestNumbers() {
        assertThat(Hint.parse("board 999999999999999999 999999999999999999"))
                .contains(new Hint.BoardHint(
                        new BoardId(999_999_999_999_999_999L), new Revision(999_999_999_999_999_999L)));
    }

    @Test
    void readsThatSettingsWereSaved() {
        assertThat(Hint.parse("settings")).contains(new Hint.SettingsHint());
    }

    @Test
    void readsThatSomebodyCameToABoard() {
        UUID node = UUID.fromString("0190a1b2-c3d4-4e5f-8a9b-0c1d2e3f4a5b");

        assertThat(Hint.parse("presence 7 " + node)).contains(new Hint.PresenceHint(new BoardId(7), node));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "board",
                "board 7",
                "board 0 1",
                "board -1 5",
                "board 7 0",
                "board 7 -3",
                "board 7 1 2",
                "board 7 x",
                "board  7 1",
                "Board 7 1",
                " board 7 1",
                "board 7 1\n",
                "board 7 9223372036854775808",
                "board ٧ 1",
                "settings 1",
                "presence 7",
                "presence 7 1-2-3-4-5",
                "presence 0 0190a1b2-c3d4-4e5f-8a9b-0c1d2e3f4a5b",
                "presence 7 0190a1b2-c3d4-4e5f-8a9b-0c1d2e3f4a5b ",
                "SETTINGS",
                "drop table board"
            })
    void makesNothingOfAnythingElse(String payload) {
        assertThat(Hint.parse(payload)).isEmpty();
    }
}
