package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Sends what its user does to a matter beside its fields, and says why where it is not done. */
final class LifeCommands {

    private final MatterNumber number;
    private final PanelHost host;
    private final RefusalText refusals;
    private final Runnable refresh;
    private final BooleanSupplier there;
    private final BiFunction<String, Object[], String> texts;

    /** What was typed last about each thing, if nobody has decided on it. */
    private final Map<Object, Undecided> undecided = new HashMap<>();

    /**
     * Sends nothing yet.
     *
     * @param refresh shows all as it is now
     * @param there whether its user still sees where he does it
     */
    LifeCommands(
            MatterNumber number,
            PanelHost host,
            RefusalText refusals,
            Runnable refresh,
            BooleanSupplier there,
            BiFunction<String, Object[], String> texts) {
        this.number = number;
        this.host = host;
        this.refusals = refusals;
        this.refresh = refresh;
        this.there = there;
        this.texts = texts;
    }

    /** Sends it; a notice says why it was not done, and offers to send it again where nobody can say. */
    void send(CommandRunner.Wish wish, Consumer<String> told) {
        send(CommandId.random(), wish, told);
    }

    /** The same under this identity. */
    void send(CommandId command, CommandRunner.Wish wish, Consumer<String> told) {
        host.send(number.value(), command, wish, outcome -> {
            String refusal = refusal(outcome);
            refresh.run();
            told.accept(refusal);
            if (!refusal.isEmpty()) {
                new Notice(refusal).open();
            }
        });
    }

    /**
     * Sends what was typed, and is not lost where it is not done: whoever typed it is told there why not, and sends the
     * same again by himself. Where nobody could say what became of it, that does not do it twice.
     *
     * @param about what it is typed about; what is typed about that next is something else
     */
    void sendTyped(CommandRunner.Wish wish, Object about, Object typed, Consumer<String> told) {
        Undecided sent = undecided.compute(
                about,
                (same, before) -> before != null && before.typed().equals(typed)
                        ? before
                        : new Undecided(typed, CommandId.random()));
        sendTyped(sent.id(), wish, told);
    }

    /** The same for what has an identity where it was typed, and keeps it there. */
    void sendTyped(CommandId command, CommandRunner.Wish wish, Consumer<String> told) {
        host.send(number.value(), command, wish, new Typed(command, told));
    }

    private String refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> "";
            case Outcome.Unchanged unchanged -> "";
            case Outcome.Gone gone -> refusals.gone(gone);
            case Outcome.Refused refused -> refusals.refused(refused);
            case Outcome.Conflicted conflicted -> throw impossible(conflicted);
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Invalid invalid -> throw impossible(invalid);
            case Outcome.Several several -> throw impossible(several);
        };
    }

    /** Whoever typed something waits to hear what became of it. */
    private final class Typed implements Errand.Sender {

        private final CommandId command;
        private final Consumer<String> told;

        private Typed(CommandId command, Consumer<String> told) {
            this.command = command;
            this.told = told;
        }

        @Override
        public void decided(Outcome outcome) {
            undecided.values().removeIf(each -> each.id().equals(command));
            String refusal = refusal(outcome);
            if (there.getAsBoolean()) {
                refresh.run();
                told.accept(refusal);
            } else if (!refusal.isEmpty()) {
                new Notice(refusal).open();
            }
        }

        @Override
        public boolean missed() {
            told.accept(texts.apply("comment.unconfirmed", new Object[0]));
            return there.getAsBoolean();
        }

        @Override
        public void full(String why) {
            told.accept(why);
        }
    }

    /** What was typed, and the identity under which it was sent. */
    private record Undecided(Object typed, CommandId id) {}

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Nothing of this kind comes of it: " + outcome);
    }
}
