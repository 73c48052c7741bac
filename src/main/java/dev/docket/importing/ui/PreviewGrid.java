package dev.docket.importing.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import dev.docket.importing.MatterPreview;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first matters as they would be. */
class PreviewGrid extends Grid<MatterPreview> {

    private final transient DateTimeFormatter dates =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());

    PreviewGrid(List<MatterPreview> matters) {
        column("title", matter -> matter.details().title()).setFlexGrow(3);
        column("client", matter -> matter.details().client());
        column("reference", matter -> matter.details().reference());
        column("stage", MatterPreview::stage);
        column("responsible", MatterPreview::responsible);
        column("deadline", matter -> day(matter.details().deadline()));
        setItems(matters);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.ROW_STRIPES);
        addClassName("import-preview");
    }

    private Column<MatterPreview> column(String field, ValueProvider<MatterPreview, String> value) {
        return addColumn(value)
                .setHeader(getTranslation("import.field." + field))
                .setTooltipGenerator(value::apply);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.format(day);
    }
}
