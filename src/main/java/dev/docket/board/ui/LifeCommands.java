package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Outcome;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends what its user does to a matter beside its fields, and says why where it is not done. */
final class LifeCommands {

    private final MatterNumber number;
    private final PanelHost host;
    private final RefusalText refusals;
    private final Runnable refresh;
    private final BiFunction<String, Object[], String> texts;
    private CommandId id = CommandId.random();
    private @Nullable Object unconfirmed;

    /**
     * Sends nothing yet.
     *
     * @param refresh shows all as it is now
     */
    LifeCommands(
            MatterNumber number,
            PanelHost host,
            RefusalText refusals,
            Runnable refresh,
            BiFunction<String, Object[], String> texts) {
        this.number = number;
        this.host = host;
        this.refusals = refusals;
        this.refresh = refresh;
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
     */
    void sendTyped(CommandRunner.Wish wish, Object typed, Consumer<String> told) {
        sendTyped(CommandId.random(), wish, typed, told);
    }

    /** The same under this identity, unless nobody could say what became of it before. */
    void sendTyped(CommandId fresh, CommandRunner.Wish wish, Object typed, Consumer<String> told) {
        if (!typed.equals(unconfirmed)) {
            id = fresh;
        }
        unconfirmed = typed;
        host.sendOnce(wish, id, outcome -> {
            if (outcome.isPresent()) {
                // Something else may have been sent meanwhile.
                unconfirmed = typed.equals(unconfirmed) ? null : unconfirmed;
                refresh.run();
            }
            told.accept(refusal(outcome));
        });
    }

    private String refusal(Optional<Outcome> outcome) {
        return outcome.map(this::refusal).orElseGet(() -> texts.apply("comment.unconfirmed", new Object[0]));
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

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("Nothing of this kind comes of it: " + outcome);
    }
}
