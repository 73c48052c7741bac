package dev.docket.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.docket.importing.ColumnMapping;
import dev.docket.importing.CsvTable;
import dev.docket.importing.ImportPlan;
import dev.docket.importing.ImportReport;
import dev.docket.importing.ImportService;
import dev.docket.importing.ImportWords;
import dev.docket.importing.MatterPreview;
import dev.docket.matter.BoardId;
import java.util.List;
import java.util.function.Function;

/** From a file that has been read to its matters on the board: columns, preview, check, import. */
class ImportSteps extends Div {

    private static final int PREVIEWED = 5;

    private final transient ImportService service;
    private final transient ImportWords words;
    private final transient CsvTable table;
    private final Div preview = new Div();
    private final Div report = new Div();
    private final Button check = new Button(getTranslation("import.check"));
    private final Button take = new Button(getTranslation("import.take"));
    private final Div actions = new Div(check, take, waiting());

    private BoardId board;
    private transient ColumnMapping mapping;

    ImportSteps(ImportService service, ImportWords words, BoardId board, String file, CsvTable table) {
        this.service = service;
        this.words = words;
        this.board = board;
        this.table = table;
        mapping = service.suggest(table);

        actions.addClassName("import-actions");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        perform(check, service::check);
        perform(take, service::take);

        add(
                new H2(getTranslation("import.columns")),
                new Paragraph(
                        getTranslation("import.columns.hint", file, table.rows().size())),
                new MappingForm(mapping, this::changed),
                new H2(getTranslation("import.preview")),
                preview,
                actions,
                report);
        addClassName("import-steps");
        show();
    }

    void into(BoardId other) {
        board = other;
        show();
    }

    private void changed(ColumnMapping other) {
        mapping = other;
        show();
    }

    private void show() {
        preview.removeAll();
        report.removeAll();
        var problem = mapping.problem();
        check.setEnabled(problem.isEmpty());
        take.setEnabled(problem.isEmpty());
        // The progress bar shows while a press has disabled a button of an actions row that is ready.
        actions.setClassName("import-ready", problem.isEmpty());
        problem.ifPresentOrElse(message -> preview.add(new Paragraph(words.say(message))), this::showPreview);
    }

    private void showPreview() {
        List<MatterPreview> first = service.preview(plan(), PREVIEWED);
        preview.add(first.isEmpty() ? new Paragraph(getTranslation("import.preview.none")) : new PreviewGrid(first));
    }

    private void perform(Button button, Function<ImportPlan, ImportReport> action) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                ImportReport result = action.apply(plan());
                report.removeAll();
                report.add(new ReportPanel(result, words));
            } finally {
                button.setEnabled(true);
            }
        });
    }

    private ImportPlan plan() {
        return new ImportPlan(board, table, mapping);
    }

    private static ProgressBar waiting() {
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        return bar;
    }
}
