package dev.docket.importing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridTester;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.QueryParameters;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ImportViewTests extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;

    @BeforeEach
    void makeBoard() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        board = BoardFixture.in(context);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void importsIntoTheBoardOfTheAddress() {
        open();
        upload("Caption,Due\nA v. B,2026-12-24\nC v. D,soon\n");

        press("Import");

        assertThat(board.titles("Intake")).containsExactly("A v. B");
        assertThat(text("import-summary")).isEqualTo("1 matter taken, 0 already there, 1 not taken.");
    }

    @Test
    void checksWithoutImporting() {
        open();
        upload("Caption\nA v. B\n");

        press("Check");

        assertThat(board.titles("Intake")).isEmpty();
        assertThat(text("import-summary")).startsWith("Nothing was written. An import would take 1 matter;");
    }

    @Test
    void waitsForColumnWithTitles() {
        open();
        upload("Name,Due\nA v. B,\n");

        assertThat(button("Import").isEnabled()).isFalse();
        choose("Name", "Title");
        press("Import");

        assertThat(board.titles("Intake")).containsExactly("A v. B");
    }

    @Test
    void previewsWhatTheColumnsBecome() {
        open();
        upload("Caption,Whom\nA v. B,Acme\n");

        choose("Whom", "Client");

        var preview = new GridTester<>(findInView(PreviewGrid.class).single());
        assertThat(preview.getCellText(0, 0)).isEqualTo("A v. B");
        assertThat(preview.getCellText(0, 1)).isEqualTo("Acme");
    }

    @Test
    void tellsWhyFileCannotBeRead() {
        open();
        upload("Caption,Caption\nA v. B,\n");

        assertThat(text("import-problem")).isEqualTo("Two columns have the header “Caption”.");
        assertThat(findInView(ImportSteps.class).exists()).isFalse();
    }

    @Test
    void refusesReaders() {
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));

        assertThat(navigate("import", Component.class)).isNotInstanceOf(ImportView.class);
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "import",
                        QueryParameters.of("board", Long.toString(board.id().value())));
    }

    private void upload(String text) {
        test(findInView(Upload.class).single())
                .upload("matters.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private void choose(String label, String item) {
        var choice = findInView(MappingForm.class).single().choice(label);
        new SelectTester<>(choice).selectItem(item);
    }

    private void press(String text) {
        test(button(text)).click();
    }

    private Button button(String text) {
        return findInView(Button.class).withText(text).single();
    }

    private String text(String className) {
        return findInView(Paragraph.class).withClassName(className).single().getText();
    }
}
