package dev.docket.matter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides on commands for checklists. Runs in the transaction that holds the lock on the board. */
@Component
class ChecklistHandler {

    private final StandingMatters matters;
    private final ChecklistStore items;
    private final ChecklistUndoRule undos;
    private final MatterLog log;
    private final Clock clock;

    ChecklistHandler(
            StandingMatters matters, ChecklistStore items, ChecklistUndoRule undos, MatterLog log, Clock clock) {
        this.matters = matters;
        this.items = items;
        this.undos = undos;
        this.log = log;
        this.clock = clock;
    }

    Outcome carryOut(Board board, ChecklistCommand command) {
        return matters.present(board, command.matter(), matter -> switch (command) {
            case ChecklistCommand.Add add -> add(board, add, matter);
            case ChecklistCommand.Check check -> there(matter, check, entry -> check(board, check, matter, entry));
            case ChecklistCommand.Rename rename -> there(matter, rename, entry -> rename(board, rename, matter, entry));
            case ChecklistCommand.Move move -> there(matter, move, entry -> move(board, move, matter, entry));
            case ChecklistCommand.Remove remove -> remove(board, remove, matter);
            case ChecklistCommand.Restore restore -> restore(board, restore, matter);
        });
    }

    /** Takes it back as far as nobody else has been at the item since. */
    Outcome undo(Board board, Revision left, ChecklistCommand.Reversible inverse) {
        return undos.isOvertaken(left, inverse)
                ? new Outcome.Refused(RefusalReason.ITEM_CHANGED)
                : carryOut(board, inverse);
    }

    private Outcome add(Board board, ChecklistCommand.Add command, Matter matter) {
        List<ChecklistStore.Entry> all = items.all(matter.id());
        if (all.size() >= ChecklistCommand.MOST) {
            return new Outcome.Refused(RefusalReason.LIST_FULL);
        }
        Rank rank = Rank.between(all.isEmpty() ? null : all.getLast().rank(), null);
        items.add(matter.id(), command.item(), command.text(), rank);
        return applied(board, command, matter, ChangeKind.ITEM_ADDED, null, command.text());
    }

    private Outcome check(Board board, ChecklistCommand.Check command, Matter matter, ChecklistStore.Entry entry) {
        if (entry.item().done() == command.done()) {
            return new Outcome.Unchanged(matter.id());
        }
        items.check(command.item(), command.done());
        ChangeKind kind = command.done() ? ChangeKind.ITEM_CHECKED : ChangeKind.ITEM_UNCHECKED;
        return applied(
                board, command, matter, kind, entry.item().text(), entry.item().text());
    }

    private Outcome rename(Board board, ChecklistCommand.Rename command, Matter matter, ChecklistStore.Entry entry) {
        ItemText theirs = entry.item().text();
        if (theirs.equals(command.text())) {
            return new Outcome.Unchanged(matter.id());
        }
        if (!theirs.equals(command.seen())) {
            return new Outcome.Refused(RefusalReason.ITEM_CHANGED);
        }
        items.rename(command.item(), command.text());
        return applied(board, command, matter, ChangeKind.ITEM_RENAMED, theirs, command.text());
    }

    private Outcome move(Board board, ChecklistCommand.Move command, Matter matter, ChecklistStore.Entry entry) {
        List<ChecklistStore.Entry> all = items.all(matter.id());
        List<ChecklistStore.Entry> others = all.stream()
                .filter(each -> !each.item().id().equals(command.item()))
                .toList();
        int place = place(others, command.above());
        if (all.indexOf(entry) == place) {
            return new Outcome.Unchanged(matter.id());
        }
        items.place(
                command.item(),
                Rank.between(
                        place == 0 ? null : others.get(place - 1).rank(),
                        place == others.size() ? null : others.get(place).rank()));
        return applied(
                board,
                command,
                matter,
                ChangeKind.ITEM_MOVED,
                entry.item().text(),
                entry.item().text());
    }

    private static int place(List<ChecklistStore.Entry> others, @Nullable ItemId above) {
        if (above == null) {
            return 0;
        }
        int found = others.stream().map(each -> each.item().id()).toList().indexOf(above);
        return found < 0 ? others.size() : found + 1;
    }

    private Outcome remove(Board board, ChecklistCommand.Remove command, Matter matter) {
        Optional<ChecklistStore.Entry> found = items.find(matter.id(), command.item());
        if (found.isEmpty() || found.get().removed()) {
            return new Outcome.Unchanged(matter.id());
        }
        items.remove(command.item(), clock.instant());
        return applied(
                board,
                command,
                matter,
                ChangeKind.ITEM_REMOVED,
                found.get().item().text(),
                null);
    }

    private Outcome restore(Board board, ChecklistCommand.Restore command, Matter matter) {
        Optional<ChecklistStore.Entry> found = items.find(matter.id(), command.item());
        if (found.isEmpty()) {
            return new Outcome.Refused(RefusalReason.ITEM_GONE);
        }
        if (!found.get().removed()) {
            return new Outcome.Unchanged(matter.id());
        }
        List<ChecklistStore.Entry> all = items.all(matter.id());
        if (all.size() >= ChecklistCommand.MOST) {
            return new Outcome.Refused(RefusalReason.LIST_FULL);
        }
        items.place(command.item(), free(all, found.get().rank()));
        return applied(
                board,
                command,
                matter,
                ChangeKind.ITEM_RESTORED,
                null,
                found.get().item().text());
    }

    /** This rank, or one right below it where another item has come to stand there meanwhile. */
    private static Rank free(List<ChecklistStore.Entry> all, Rank wanted) {
        List<Rank> ranks = all.stream().map(ChecklistStore.Entry::rank).toList();
        int taken = ranks.indexOf(wanted);
        if (taken < 0) {
            return wanted;
        }
        return Rank.between(wanted, taken + 1 < ranks.size() ? ranks.get(taken + 1) : null);
    }

    private Outcome there(Matter matter, ChecklistCommand command, Function<ChecklistStore.Entry, Outcome> action) {
        return items.find(matter.id(), command.item())
                .filter(entry -> !entry.removed())
                .map(action)
                .orElseGet(() -> new Outcome.Refused(RefusalReason.ITEM_GONE));
    }

    private Outcome applied(
            Board board,
            ChecklistCommand command,
            Matter matter,
            ChangeKind kind,
            @Nullable ItemText before,
            @Nullable ItemText after) {
        items.count(matter.id());
        Map<String, FieldChange> fields = Map.of(
                Change.ITEM,
                        FieldChange.of(before == null ? null : command.item(), after == null ? null : command.item()),
                Change.TEXT, FieldChange.of(before, after));
        return log.applied(board, command, matter, kind, fields);
    }
}
