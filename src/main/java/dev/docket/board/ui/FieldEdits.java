package dev.docket.board.ui;

import dev.docket.matter.FieldConflict;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What fields were made, seen as something that can be taken back. */
final class FieldEdits {

    private FieldEdits() {}

    /** Those that were written: the others stayed as somebody else had made them. */
    static Map<MatterField, FieldEdit> without(Map<MatterField, FieldEdit> edits, List<FieldConflict> conflicts) {
        Map<MatterField, FieldEdit> written = new HashMap<>(edits);
        conflicts.forEach(conflict -> written.remove(conflict.field()));
        return written;
    }

    /** What makes each of them what it was. */
    static Map<MatterField, FieldEdit> inverse(Map<MatterField, FieldEdit> edits) {
        Map<MatterField, FieldEdit> back = new HashMap<>();
        edits.forEach((field, edit) -> back.put(field, new FieldEdit(edit.mine(), edit.base())));
        return back;
    }
}
