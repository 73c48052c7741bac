package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnsavedTests {

    private final List<CommandId> forgotten = new ArrayList<>();
    private final List<Errand> sent = new ArrayList<>();
    private final Unsaved unsaved = new Unsaved(forgotten::add);

    @BeforeEach
    void sendNothing() {
        unsaved.sentBy(sent::add);
    }

    @Test
    void keepsTheOrderInWhichThingsWereDone() {
        Errand first = errand();
        Errand second = errand();
        unsaved.missed(first);
        unsaved.missed(second);

        unsaved.sendAgain();
        unsaved.missed(first);

        assertThat(sent).containsExactly(first, second);
        assertThat(errands()).containsExactly(first, second);
    }

    @Test
    void sendsNothingTwiceThatIsUnderWay() {
        Errand first = errand();
        Errand second = errand();
        unsaved.missed(first);
        unsaved.sendAgain();
        unsaved.missed(second);

        unsaved.sendAgain();
        unsaved.sendAgain();

        assertThat(sent).containsExactly(first, second);
    }

    @Test
    void letsGoOfWhatTheServerHasDecidedOn() {
        Errand errand = errand();
        unsaved.missed(errand);

        unsaved.decided(errand.command().id());

        assertThat(unsaved.isEmpty()).isTrue();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void tellsWhatWillNotBeSentAgain() {
        Errand first = errand();
        Errand second = errand();
        unsaved.missed(first);
        unsaved.missed(second);

        unsaved.discard(first.command().id());
        assertThat(errands()).containsExactly(second);
        unsaved.discardAll();

        assertThat(unsaved.isEmpty()).isTrue();
        assertThat(forgotten)
                .containsExactly(first.command().id(), second.command().id());
    }

    @Test
    void takesNoMoreThanAnybodyWouldLookThrough() {
        List<Errand> many =
                IntStream.range(0, Unsaved.MOST).mapToObj(number -> errand()).toList();
        many.forEach(errand -> assertThat(unsaved.admits(errand)).isTrue());
        many.forEach(unsaved::missed);
        Errand oneMore = errand();

        assertThat(unsaved.admits(oneMore)).isFalse();
        assertThat(unsaved.admits(many.getFirst())).isTrue();
        assertThat(forgotten).containsExactly(oneMore.command().id());
    }

    private List<Errand> errands() {
        return unsaved.items().stream().map(Unsaved.Item::errand).toList();
    }

    private static Errand errand() {
        MatterCommand command =
                new MatterCommand.Archive(CommandId.random(), new Origin("test"), new BoardId(1), new MatterId(1));
        return new Errand("2026-00001", command, outcome -> {});
    }
}
