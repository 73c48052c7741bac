package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import dev.docket.matter.ArchivedMatter;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is archived, a page at a time. A row keeps its buttons as long as its matter is there. */
class ArchiveGrid extends Grid<ArchivedMatter> {

    private final Consumer<ArchivedMatter> restore;
    private final Consumer<ArchivedMatter> delete;
    private boolean deleting;

    /**
     * A grid that holds nothing yet.
     *
     * @param moment says a moment in words
     */
    ArchiveGrid(Function<Instant, String> moment, Consumer<ArchivedMatter> restore, Consumer<ArchivedMatter> delete) {
        this.restore = restore;
        this.delete = delete;
        column("number", matter -> matter.number().value()).setWidth("8.5rem").setFlexGrow(0);
        column("matter", ArchivedMatter::title).setFlexGrow(3);
        column("client", ArchivedMatter::client).setFlexGrow(2);
        column("stage", ArchivedMatter::stage);
        column("when", matter -> moment.apply(matter.archivedAt()))
                .setWidth("11rem")
                .setFlexGrow(0);
        column("who", ArchivedMatter::archivedBy);
        setSelectionMode(SelectionMode.NONE);
        addClassName("archive-grid");
    }

    /** Asks for pages from now on. */
    void read(CallbackDataProvider<ArchivedMatter, Void> pages) {
        setDataProvider(pages);
    }

    /** What may be done with its rows from now on. */
    void offer(boolean restoring, boolean deletingToo) {
        Column<ArchivedMatter> shown = getColumnByKey("actions");
        if (shown != null && (!restoring || deleting != deletingToo)) {
            removeColumn(shown);
        }
        deleting = deletingToo;
        if (restoring && getColumnByKey("actions") == null) {
            addColumn(new ComponentRenderer<>(this::actions, (kept, matter) -> kept))
                    .setHeader(getTranslation("archive.actions"))
                    .setKey("actions")
                    .setFrozenToEnd(true)
                    .setWidth("10.5rem")
                    .setFlexGrow(0);
        }
    }

    private Div actions(ArchivedMatter matter) {
        Button back = new Button(getTranslation("archive.restore"), click -> restore.accept(matter));
        back.setAriaLabel(
                getTranslation("archive.restore.label", matter.number().value()));
        Div actions = new Div(back);
        actions.addClassName("archive-actions");
        if (deleting) {
            Button gone = new Button(VaadinIcon.TRASH.create(), click -> delete.accept(matter));
            String label =
                    getTranslation("archive.delete.label", matter.number().value());
            gone.addThemeVariants(ButtonVariant.TERTIARY);
            gone.setAriaLabel(label);
            gone.setTooltipText(label);
            actions.add(gone);
        }
        return actions;
    }

    private Column<ArchivedMatter> column(String name, ValueProvider<ArchivedMatter, String> value) {
        return addColumn(value).setHeader(getTranslation("archive." + name)).setTooltipGenerator(value::apply);
    }
}
