package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftService;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Revision;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Ben comes back to a board on which he has typed something about a matter, and a new one, and saved neither. */
@DatabaseTest
class DraftOfferViewTests {

    private static final String OF_THE_MATTER = "You have not saved what you typed about ";
    private static final String OF_A_NEW_ONE = "You have not saved a new matter";

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private String number;
    private Person ben;
    private BoardWindow window;

    @BeforeEach
    void comeBack() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        MatterId matter = board.add("Intake", "Abbott v. Baxter");
        number = board.open(matter).number().value();
        ben = PersonFixture.add(context, Role.MEMBER);
        keep(MatterField.CLIENT, Optional.of(matter));
        keep(MatterField.TITLE, Optional.empty());
        window = BoardWindow.open(app, ben, board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void areMadeOfBoth() {
        assertThat(window.toasts())
                .containsExactlyInAnyOrder(OF_THE_MATTER + number + " Abbott v. Baxter", OF_A_NEW_ONE);
    }

    @Test
    void goWithTheMatterThatIsOpened() {
        window.go("boards/" + board.id().value() + "/matters/" + number, "");

        assertThat(window.toasts()).containsExactly(OF_A_NEW_ONE);
    }

    @Test
    void goWithTheNewOneThatIsBegun() {
        StageColumn trial = window.column("Trial");
        ComponentUtil.fireEvent(trial, new StageColumn.AddEvent(trial, true));

        assertThat(window.toasts()).singleElement().asString().startsWith(OF_THE_MATTER);
    }

    private void keep(MatterField field, Optional<MatterId> matter) {
        Draft draft = new Draft(
                new Draft.Subject(board.id(), matter),
                null,
                Revision.NONE,
                Map.of(field, new FieldEdit("", "Typed")),
                Instant.EPOCH);
        PersonFixture.as(ben, () -> {
            context.getBean(DraftService.class).keep(draft);
            return draft;
        });
    }
}
