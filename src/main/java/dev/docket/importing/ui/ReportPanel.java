package dev.docket.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.importing.ImportReport;
import dev.docket.importing.ImportWords;
import dev.docket.importing.NotTaken;

/** What an import did, or would do, and the rows that it left out. */
class ReportPanel extends Div {

    private static final int SHORT = 8;

    ReportPanel(ImportReport report, ImportWords words) {
        var summary = new Paragraph(words.say(report.summary()));
        summary.addClassName("import-summary");
        summary.getElement().setAttribute("role", "status");
        add(summary);
        if (!report.notTaken().isEmpty()) {
            add(rows(report, words));
        }
        addClassName("import-report");
    }

    private Grid<NotTaken> rows(ImportReport report, ImportWords words) {
        var rows = new Grid<NotTaken>();
        rows.addColumn(NotTaken::line)
                .setHeader(getTranslation("import.report.column.line"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        rows.addColumn(row -> words.say(row.reason())).setHeader(getTranslation("import.report.column.reason"));
        rows.setItems(report.notTaken());
        rows.setAllRowsVisible(report.notTaken().size() <= SHORT);
        rows.setSelectionMode(SelectionMode.NONE);
        rows.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        return rows;
    }
}
