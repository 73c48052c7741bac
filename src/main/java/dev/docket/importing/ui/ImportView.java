package dev.docket.importing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.docket.identity.Role;
import dev.docket.importing.CsvTable;
import dev.docket.importing.ImportService;
import dev.docket.importing.ImportWords;
import dev.docket.importing.UnreadableCsv;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSummary;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Imports matters from a CSV file: {@code /import}, or {@code /import?board=2} for one that is not the oldest. */
@Route("import")
@StyleSheet("import.css")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BoardService boards;
    private final transient ImportService service;
    private final transient ImportWords words = new ImportWords(getLocale());
    private final Select<BoardSummary> board = new Select<>();
    private final Anchor back = new Anchor();
    private final Paragraph problem = new Paragraph();
    private final Div content = new Div();

    private @Nullable ImportSteps steps;

    ImportView(BoardService boards, ImportService service) {
        this.boards = boards;
        this.service = service;
        var upload = new CsvUpload(this::read, this::refuse);

        board.setLabel(getTranslation("import.board"));
        board.setItemLabelGenerator(BoardSummary::name);
        back.setText(getTranslation("import.back"));
        back.setRouterIgnore(false);
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);

        board.addValueChangeListener(event -> choose(event.getValue()));

        content.add(
                new H1(getTranslation("import.title")),
                new Paragraph(getTranslation("import.hint")),
                back,
                board,
                upload,
                problem);
        content.addClassName("import-content");
        add(content);
        addClassName("import-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<BoardSummary> all = boards.all();
        if (all.isEmpty()) {
            event.forwardTo("");
            return;
        }
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("board")
                .orElse("");
        board.setItems(all);
        board.setValue(all.stream()
                .filter(each -> Long.toString(each.id().value()).equals(wanted))
                .findFirst()
                .orElse(all.getFirst()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.title") + " · " + getTranslation("app.name");
    }

    private void choose(BoardSummary chosen) {
        back.setHref("boards/" + chosen.id().value());
        if (steps != null) {
            steps.into(chosen.id());
        }
    }

    private void read(String name, byte[] bytes) {
        clear();
        switch (service.read(bytes)) {
            case CsvTable table -> {
                steps = new ImportSteps(service, words, board.getValue().id(), name, table);
                content.add(steps);
            }
            case UnreadableCsv unreadable -> refuse(words.say(unreadable.problem()));
        }
    }

    private void refuse(String reason) {
        clear();
        problem.setText(reason);
        problem.setVisible(true);
    }

    private void clear() {
        problem.setVisible(false);
        if (steps != null) {
            content.remove(steps);
            steps = null;
        }
    }
}
