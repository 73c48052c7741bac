package dev.docket.board.ui;

import static java.util.stream.Collectors.toSet;

import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommentCommand;
import dev.docket.matter.ExpectedBoard;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says so where the user's own change takes a matter out of his sight, or where what he adds does not come into it: he
 * would look for it.
 */
class LeavingNotice implements CommandRunner.Witness {

    private final Set<MatterId> changed = new HashSet<>();
    private final Set<MatterId> arriving = new HashSet<>();
    private final CommandRunner.Witness next;
    private final BiFunction<String, Object[], String> texts;
    private final Consumer<Set<MatterId>> show;
    private @Nullable SeenBoard seen;

    /**
     * Has nothing to say yet.
     *
     * @param next sees the commands too
     * @param show shows matters all the same
     */
    LeavingNotice(
            CommandRunner.Witness next, BiFunction<String, Object[], String> texts, Consumer<Set<MatterId>> show) {
        this.next = next;
        this.texts = texts;
        this.show = show;
    }

    @Override
    public void sent(MatterCommand command) {
        next.sent(command);
        SeenBoard now = seen;
        if (now != null && now.isPart()) {
            ExpectedBoard.subjects(command).stream().filter(now::shows).forEach(changed::add);
        }
    }

    @Override
    public void decided(MatterCommand command, Optional<Outcome> outcome) {
        next.decided(command, outcome);
        if (outcome.orElse(null) instanceof Outcome.Applied applied && brings(command)) {
            arriving.add(applied.matter());
            if (seen != null) {
                tell(seen);
            }
        }
    }

    /**
     * Takes what is seen now.
     *
     * @param unsettled matters of which that may not be the last word
     */
    void follow(SeenBoard now, Predicate<MatterId> unsettled) {
        seen = now;
        tell(now);
        changed.removeIf(unsettled.negate());
    }

    private void tell(SeenBoard now) {
        List<MatterSnapshot> hidden = now.isPart()
                ? now.whole().stages().stream()
                        .flatMap(stage -> stage.matters().stream())
                        .filter(matter -> changed.contains(matter.id()) || arriving.contains(matter.id()))
                        .filter(matter -> !now.shows(matter.id()))
                        .toList()
                : List.of();
        Set<MatterId> ids = hidden.stream().map(MatterSnapshot::id).collect(toSet());
        boolean isNew = arriving.containsAll(ids);
        arriving.removeIf(matter -> now.whole().matter(matter).isPresent());
        changed.removeAll(ids);
        if (!hidden.isEmpty()) {
            new Notice(text(hidden, isNew))
                    .offering(texts.apply("toast.show", new Object[0]), () -> show.accept(ids))
                    .open();
        }
    }

    private String text(List<MatterSnapshot> hidden, boolean isNew) {
        MatterNumber number = hidden.getFirst().number();
        if (hidden.size() > 1) {
            return texts.apply("filter.left.several", new Object[] {Integer.toString(hidden.size())});
        }
        return texts.apply(isNew ? "filter.left.new" : "filter.left.one", new Object[] {number.value()});
    }

    private static boolean brings(MatterCommand command) {
        return switch (command) {
            case MatterCommand.Create create -> true;
            case MatterCommand.Restore restore -> true;
            case MatterCommand.Undo undo -> undo.inverse() instanceof MatterCommand.Restore;
            case MatterCommand.Edit edit -> false;
            case MatterCommand.Move move -> false;
            case MatterCommand.Archive archive -> false;
            case MatterCommand.Delete delete -> false;
            case MatterCommand.Several several -> false;
            case ChecklistCommand item -> false;
            case CommentCommand comment -> false;
        };
    }
}
