package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectTester;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class BoardsViewTests extends SpringBrowserlessTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private ApplicationContext context;

    private final String name = "Typed board " + COUNT.incrementAndGet();

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void listsTheBoardsOfAMember() {
        Person ben = PersonFixture.addOutsider(context, Role.MEMBER);
        BoardFixture board = BoardFixture.in(context);
        BoardFixture foreign = BoardFixture.in(context);
        board.let(ben.id(), BoardRole.EDITOR);
        foreign.letGo(ben.id());
        board.add("Intake", "Abbott v. Baxter");
        PersonFixture.signIn(ben);

        navigate("boards", BoardsView.class);

        BoardRow row = findInView(BoardRow.class).single();
        assertThat(find(Anchor.class, row).single().getText())
                .isEqualTo(board.now().name());
        assertThat(find(Span.class, row).withClassName("boards-open").single().getText())
                .isEqualTo("1 open matter");
        assertThat(findInView(Button.class).withText("New board").exists()).isFalse();
    }

    @Test
    void opensABoardThatAnAdministratorAdds() {
        begin();
        find(TextField.class).single().setValue(name);
        new SelectTester<>(template()).selectItem("Estates");

        press("Create board");

        assertThat(getCurrentView()).isInstanceOf(BoardView.class);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).matches("boards/\\d+");
        navigate("", BoardView.class);
        navigate("boards", BoardsView.class);
        assertThat(findInView(Anchor.class).all()).extracting(Anchor::getText).contains(name);
    }

    @Test
    void saysAtTheFieldsWhatCannotBeTaken() {
        begin();
        TextArea stages = find(TextArea.class).single();
        stages.setValue("One\none");

        press("Create board");

        assertThat(find(TextField.class).single().getErrorMessage()).isEqualTo("A name is needed");
        assertThat(stages.getErrorMessage()).isEqualTo("This name stands there twice: “one”");
        assertThat(stages.getValue()).isEqualTo("One\none");
        assertThat(getCurrentView()).isInstanceOf(BoardsView.class);
    }

    private void begin() {
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.ADMINISTRATOR));
        navigate("boards", BoardsView.class);
        press("New board");
    }

    @SuppressWarnings("unchecked")
    private Select<BoardTemplate> template() {
        return find(Select.class).all().stream()
                .filter(select -> "Stages as in".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
