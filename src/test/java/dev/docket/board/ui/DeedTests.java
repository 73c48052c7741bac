package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.ChangeKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTests {

    @ParameterizedTest
    @EnumSource
    void countsWhatIsCountedAsItself(Deed deed) {
        assertThat(deed.counted().counted()).isEqualTo(deed.counted());
        assertThat(deed.counted().isOfMatters()).isEqualTo(deed.isOfMatters());
    }

    @ParameterizedTest
    @EnumSource
    void tellsMattersFromTheBoard(ChangeKind kind) {
        Deed deed = Deed.of(new NewsFixture().did("Ben", kind, 1).changes().getFirst());

        assertThat(deed.isOfMatters()).isEqualTo(!kind.isStructural());
    }

    @Test
    void findsWhatRemainsToBeSaid() {
        assertThat(Deed.ofAll(List.of(Deed.MOVED, Deed.MOVED))).isEqualTo(Deed.MOVED);
        assertThat(Deed.ofAll(List.of(Deed.MOVED, Deed.REORDERED))).isEqualTo(Deed.MOVED);
        assertThat(Deed.ofAll(List.of(Deed.CREATED, Deed.EDITED, Deed.MOVED))).isEqualTo(Deed.CREATED);
        assertThat(Deed.ofAll(List.of(Deed.CREATED, Deed.ARCHIVED))).isEqualTo(Deed.ARCHIVED);
        assertThat(Deed.ofAll(List.of(Deed.ARCHIVED, Deed.RESTORED))).isEqualTo(Deed.RESTORED);
        assertThat(Deed.ofAll(List.of(Deed.ARCHIVED, Deed.RESTORED, Deed.EDITED)))
                .isEqualTo(Deed.CHANGED);
        assertThat(Deed.ofAll(List.of(Deed.EDITED, Deed.MOVED))).isEqualTo(Deed.CHANGED);
    }
}
