package dev.docket.matter;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Sees to it that only that is taken back of a checklist which is still as its author left it: whoever else did the same
 * kind of thing to the same item since has the last word.
 */
@Component
class ChecklistUndoRule {

    private final ChangeLog log;

    ChecklistUndoRule(ChangeLog log) {
        this.log = log;
    }

    boolean isOvertaken(Revision left, ChecklistCommand.Reversible inverse) {
        return log.displaced(inverse.matter(), inverse.item(), kinds(inverse), left, inverse.origin())
                .isPresent();
    }

    private static List<ChangeKind> kinds(ChecklistCommand.Reversible inverse) {
        return switch (inverse) {
            case ChecklistCommand.Check check -> List.of(ChangeKind.ITEM_CHECKED, ChangeKind.ITEM_UNCHECKED);
            case ChecklistCommand.Rename rename -> List.of(ChangeKind.ITEM_RENAMED);
            case ChecklistCommand.Remove remove -> List.of(ChangeKind.ITEM_REMOVED, ChangeKind.ITEM_RESTORED);
            case ChecklistCommand.Restore restore -> List.of(ChangeKind.ITEM_REMOVED, ChangeKind.ITEM_RESTORED);
        };
    }
}
