package dev.docket.board.ui;

import com.vaadin.flow.dom.Element;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a canvas from left to right. */
final class ColumnRow {

    private final List<StageColumn> columns = new ArrayList<>();
    private final Element board;
    private final Function<StageSnapshot, StageColumn> create;

    ColumnRow(Element board, Function<StageSnapshot, StageColumn> create) {
        this.board = board;
        this.create = create;
    }

    List<StageColumn> all() {
        return columns;
    }

    /** Columns of stages that stay are kept, with what is drawn in them; those that keep their order are not touched. */
    void match(List<StageSnapshot> stages) {
        Map<StageId, StageColumn> byStage =
                columns.stream().collect(Collectors.toMap(StageColumn::stage, Function.identity()));
        List<StageColumn> wanted = new ArrayList<>();
        for (StageSnapshot stage : stages) {
            StageColumn column = byStage.get(stage.id());
            wanted.add(column == null ? create.apply(stage) : column);
        }
        Set<StageColumn> staying = KeyedPatch.staying(columns, wanted);
        columns.stream().filter(column -> !staying.contains(column)).forEach(StageColumn::removeFromParent);
        columns.retainAll(staying);
        for (int i = 0; i < wanted.size(); i++) {
            StageColumn column = wanted.get(i);
            if (i >= columns.size() || !columns.get(i).equals(column)) {
                board.insertChild(i, column.getElement());
                columns.add(i, column);
            }
        }
    }
}
