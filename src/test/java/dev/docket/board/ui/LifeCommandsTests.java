package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.CommandId;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.CommentId;
import dev.docket.matter.CommentText;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Outcome;
import dev.docket.matter.StageId;
import dev.docket.matter.ui.MatterPanel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Under which identities the same is sent that was typed, by a server that answers when the test wants. */
class LifeCommandsTests {

    private static final MatterNumber NUMBER = new MatterNumber("2026-00001");

    private final List<CommandId> sent = new ArrayList<>();
    private final List<Errand.Sender> waiting = new ArrayList<>();
    private final LifeCommands commands = new LifeCommands(
            NUMBER,
            new Host(),
            new RefusalText((key, values) -> key, Clock.systemUTC()),
            () -> {},
            () -> true,
            (key, values) -> key);

    @Test
    void keepsTheIdentityOfEachThingUntilItIsKnownWhatBecameOfIt() {
        say("First");
        say("Second");
        waiting.forEach(Errand.Sender::missed);

        say("First");
        say("Second");

        assertThat(sent.get(2)).isEqualTo(sent.get(0));
        assertThat(sent.get(3)).isEqualTo(sent.get(1)).isNotEqualTo(sent.get(2));
    }

    @Test
    void saysTheSameASecondTimeOnceTheFirstIsDecided() {
        say("First");
        waiting.getFirst().decided(new Outcome.Unchanged(new MatterId(1)));

        say("First");

        assertThat(sent.get(1)).isNotEqualTo(sent.get(0));
    }

    /** Sent under the identity of the first, it would be taken for that, and not be done. */
    @Test
    void takesForSomethingElseWhatIsTypedAfterSomethingElseAboutTheSame() {
        edit("First");
        waiting.getFirst().missed();
        edit("Second");

        edit("First");

        assertThat(sent).doesNotHaveDuplicates();
    }

    private void say(String text) {
        CommentText comment = new CommentText(text);
        send(comment, comment);
    }

    private void edit(String text) {
        send(new CommentId(new UUID(0, 7)), new CommentText(text));
    }

    private void send(Object about, CommentText text) {
        commands.sendTyped(
                (id, origin, of) -> new CommentCommand.Add(id, origin, of, new MatterId(1), text),
                about,
                text,
                refusal -> {});
    }

    private final class Host implements PanelHost {

        @Override
        public void send(String subject, CommandId id, CommandRunner.Wish wish, Errand.Sender sender) {
            sent.add(id);
            waiting.add(sender);
        }

        @Override
        public void askWhere(MatterId matter) {}

        @Override
        public void archive(OpenMatter matter) {}

        @Override
        public void begin(StageId stage, MatterDetails typed) {}

        @Override
        public void shows(MatterPanel shown) {}

        @Override
        public void typing(Optional<MatterId> matter, boolean dirty) {}

        @Override
        public void panelClosed() {}
    }
}
