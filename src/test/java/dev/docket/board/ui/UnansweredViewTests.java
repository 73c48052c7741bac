package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.Draft;
import dev.docket.matter.DraftService;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.Priority;
import dev.docket.matter.ui.MatterPanel;
import dev.docket.sync.BoardFeeds;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Intake holds One above Two. An earlier page of Ben's tab has left something without an answer. */
@DatabaseTest
class UnansweredViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JsonMapper json;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterId one;
    private Person person;
    private BoardWindow ben;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        board.add("Intake", "Two");
        one = board.add("Intake", "One");
        person = PersonFixture.add(context, Role.MEMBER);
        ben = BoardWindow.open(app, person, board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void doesOnceWhatIsSentAgainAndAgain() {
        JsonNode left = left(List.of(move("Intake", "Pleading", Map.of()), title("Intake", "Three")));

        ben.remember(left);
        long revision = board.now().revision().value();
        ben.remember(left);

        assertThat(board.titles("Pleading")).containsExactly("One");
        assertThat(board.titles("Intake")).containsExactly("Three", "Two");
        assertThat(board.now().revision().value()).isEqualTo(revision);
        assertThat(ben.toasts()).anyMatch(text -> text.contains("Sent once more") && text.contains("“Three”"));
    }

    @Test
    void tellsWhatCannotBeDoneAgain() {
        Map<String, Object> elsewhere = Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "title",
                "detail", Map.of("to", "999999", "title", "Four"));

        ben.remember(left(List.of(elsewhere)));

        assertThat(ben.toasts()).anyMatch(text -> text.contains("No answer came for “Four”"));
    }

    @Test
    void leavesAloneWhatHasGoneToAnotherLane() {
        ben.go("boards/" + board.id().value(), "lanes=priority");
        set(MatterField.PRIORITY, Priority.LOW);
        // As if somebody had looked at the board since.
        context.getBean(BoardFeeds.class)
                .of(board.id())
                .refreshTo(board.now().revision())
                .join();
        ben.poll();

        ben.remember(left(
                List.of(move("Intake", "Intake", Map.of("lane", "priority:high", "fromLane", "priority:normal")))));

        assertThat(board.open(one).details().priority()).isEqualTo(Priority.LOW);
        assertThat(ben.toasts()).anyMatch(text -> text.contains("No answer came for"));
    }

    @Test
    void readsNothingFromNonsense() {
        Map<String, Object> nonsense = Map.of("kind", "move", "id", "?", "detail", Map.of("to", "x", "from", "y"));
        long revision = board.now().revision().value();

        ben.remember(left(List.of(nonsense, Map.of("kind", "other"), Map.of())));
        ben.remember(json.valueToTree("nothing"));
        ben.remember(typed("nothing", "a", "b"));

        assertThat(board.now().revision().value()).isEqualTo(revision);
    }

    @Test
    void doesNothingForWhoeverMayOnlyRead() {
        BoardWindow vic = BoardWindow.open(app, PersonFixture.add(context, Role.READER), board.id());

        vic.remember(left(List.of(move("Intake", "Pleading", Map.of()))));

        assertThat(board.titles("Pleading")).isEmpty();
        assertThat(vic.toasts()).anyMatch(text -> text.contains("No answer came for"));
    }

    @Test
    void bringsBackWhatWasTypedOverWhatOthersHaveWritten() {
        set(MatterField.CLIENT, "Theirs");
        ben.poll();

        ben.remember(typed("client", "", "Mine"));

        MatterPanel panel = ben.window().find(MatterPanel.class).single();
        assertThat(panel.isDirty()).isTrue();
        assertThat(panel.getElement().getTextRecursively()).contains("Others have changed the marked fields since.");
        assertThat(board.open(one).details().client()).isEqualTo("Theirs");
    }

    @Test
    void bringsItBackIntoThePanelThatIsThere() {
        ben.go(place(), "");
        MatterPanel panel = ben.window().find(MatterPanel.class).single();

        ben.remember(typed("client", "", "Mine"));

        assertThat(ben.window().find(MatterPanel.class).single()).isSameAs(panel);
        assertThat(panel.isDirty()).isTrue();
    }

    @Test
    void saysWhenItWasTypedHoweverOftenItIsLookedAt() {
        Instant typed = Instant.now().minus(3, ChronoUnit.DAYS);
        FieldEdit edit = new FieldEdit("", "Mine");
        Draft draft = new Draft(
                Draft.Subject.of(board.id(), one),
                null,
                board.now().revision(),
                Map.of(MatterField.CLIENT, edit),
                typed);
        PersonFixture.as(person, () -> {
            context.getBean(DraftService.class).keep(draft);
            return draft;
        });

        ben.go(place(), "");
        assertThat(LifeWindow.beside(ben).told()).startsWith("You typed this 3 d ago");
        ben.remember(typed("client", "", "Mine"));
        assertThat(LifeWindow.beside(ben).told()).startsWith("You typed this 3 d ago");
        ben.go("boards/" + board.id().value(), "");
        ben.go(place(), "");

        assertThat(LifeWindow.beside(ben).told()).startsWith("You typed this 3 d ago");
    }

    @Test
    void opensNothingForWhatWasSavedAfterAll() {
        set(MatterField.CLIENT, "Mine");
        ben.poll();

        ben.remember(typed("client", "", "Mine"));

        assertThat(ben.window().find(MatterPanel.class).exists()).isFalse();
    }

    private String place() {
        return "boards/" + board.id().value() + "/matters/"
                + board.open(one).number().value();
    }

    private void set(MatterField field, Object value) {
        MatterDetails now = board.open(one).details();
        board.carryOut(board.edit(one, now, now.with(field, value)));
    }

    private Map<String, Object> move(String from, String to, Map<String, String> more) {
        var detail = new HashMap<>(Map.of(
                "matter", board.open(one).number().value(),
                "from", Long.toString(board.stage(from).value()),
                "to", Long.toString(board.stage(to).value())));
        detail.putAll(more);
        return Map.of("id", UUID.randomUUID().toString(), "kind", "move", "detail", detail);
    }

    private Map<String, Object> title(String to, String title) {
        return Map.of(
                "id", UUID.randomUUID().toString(),
                "kind", "title",
                "detail", Map.of("to", Long.toString(board.stage(to).value()), "title", title));
    }

    private JsonNode left(List<Map<String, Object>> deeds) {
        return json.valueToTree(Map.of("deeds", deeds));
    }

    private JsonNode typed(String field, String base, String text) {
        return json.valueToTree(Map.of(
                "typed",
                List.of(Map.of(
                        "matter", board.open(one).number().value(),
                        "field", field,
                        "base", base,
                        "text", text))));
    }
}
