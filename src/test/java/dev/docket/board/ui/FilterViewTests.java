package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.textfield.TextField;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.CommentId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeFixture;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Intake holds, from the top, the urgent matter One, the urgent matter Two and the matter Three. */
@DatabaseTest
class FilterViewTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private MatterId three;
    private String one;
    private String two;
    private BoardWindow bens;

    @BeforeEach
    void openTheBoard() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        three = add("Three", Priority.NORMAL);
        two = number(add("Two", Priority.HIGH));
        one = number(add("One", Priority.HIGH));
        Person ben = PersonFixture.add(context, Role.MEMBER);
        bens = BoardWindow.open(app, ben, board.id());
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void showsWhatTheAddressAsksForAndCountsTheRest() {
        bens.go(path(), "priority=high");

        assertThat(bens.cards("Intake")).containsExactly(one, two);
        assertThat(bens.column("Intake").getElement().getProperty("count", 0)).isEqualTo(3);
        assertThat(bens.column("Intake").getElement().getProperty("seen", 0)).isEqualTo(2);
        assertThat(bens.offers("Clear all")).isTrue();
    }

    @Test
    void showsEverythingWhereTheAddressMakesNoSense() {
        bens.go(path(), "priority=urgent&person=me%27&q=%00&deadline=");

        assertThat(bens.cards("Intake")).hasSize(3);
        assertThat(bens.offers("Clear all")).isFalse();
    }

    @Test
    void staysLiveWhileMattersEnterAndLeave() {
        bens.look("priority=high");

        edit(three, MatterField.PRIORITY, Priority.HIGH);
        awaitCards(one, two, number(three));

        edit(three, MatterField.PRIORITY, Priority.LOW);
        awaitCards(one, two);
        assertThat(bens.toasts()).noneMatch(text -> text.contains("matches"));
    }

    @Test
    void clearsAll() {
        bens.go(path(), "priority=high&q=Two");
        assertThat(bens.cards("Intake")).containsExactly(two);

        bens.click("Clear all");

        assertThat(bens.cards("Intake")).hasSize(3);
        assertThat(bens.ui().getActiveViewLocation().getQueryParameters().getParameters())
                .isEmpty();
    }

    @Test
    void takesOneThingAwayAtAChip() {
        bens.go(path(), "priority=high&q=Two");

        bens.click("High");
        assertThat(bens.offers("“Two”")).isTrue();
        bens.click("“Two”");

        assertThat(bens.cards("Intake")).hasSize(3);
    }

    @Test
    void saysSoWhereNothingIsFound() {
        bens.look("q=nothing+like+that");

        assertThat(bens.cards("Intake")).isEmpty();
        assertThat(nothing().isVisible()).isTrue();

        bens.look("");
        assertThat(nothing().isVisible()).isFalse();
    }

    @Test
    void findsWordsOfADescriptionAndFollowsThem() {
        edit(three, MatterField.DESCRIPTION, "Two gantry cranes");
        bens.look("q=gantry");
        assertThat(bens.cards("Intake")).containsExactly(number(three));

        edit(three, MatterField.DESCRIPTION, "Two cranes");

        awaitCards();
    }

    @Test
    void findsWhatAColleagueSaysWhileTheSearchIsShown() {
        bens.look("q=surveyor");
        assertThat(bens.cards("Intake")).isEmpty();
        Person cleo = PersonFixture.add(context, Role.MEMBER);
        var life = new MatterLifeFixture(board, three, context);

        CommentId comment = PersonFixture.as(cleo, () -> life.comment("The surveyor was here"));
        awaitCards(number(three));

        PersonFixture.as(
                cleo, () -> life.applied(life.edit(comment, "The surveyor was here", "The assessor was here")));
        awaitCards();

        PersonFixture.as(cleo, () -> life.comment("Wrong: it was the surveyor"));
        awaitCards(number(three));
    }

    @Test
    void tellsItsUserWhereHisOwnChangeTakesAMatterAway() {
        bens.go(path() + "/matters/" + one, "");
        bens.look("q=One");

        rename("Other");

        assertThat(bens.toasts()).contains(one + " no longer matches the filter.");
    }

    @Test
    void movesWithoutAWordWhatStaysInSight() {
        bens.look("priority=high");

        bens.drag(one, "Trial");

        assertThat(bens.cards("Trial")).containsExactly(one);
        assertThat(bens.toasts()).isEmpty();
    }

    @Test
    void letsGoOfSelectedCardsThatAreOutOfSight() {
        bens.select(one);
        bens.select(number(three));

        bens.look("priority=high");

        assertThat(bens.selected()).containsExactly(one);
    }

    @Test
    void landsWhereItWasDroppedAmongHiddenCards() {
        String four = number(add("Four", Priority.HIGH));
        board.carryOut(board.move(three, "Intake", "Intake", id(one), id(two)));
        assertThat(board.titles("Intake")).containsExactly("Four", "One", "Three", "Two");
        bens.look("priority=high");
        awaitCards(four, one, two);

        bens.startDrag();
        bens.drop(four, "Intake", one, two);
        bens.endDrag();

        assertThat(bens.cards("Intake")).containsExactly(one, four, two);
        assertThat(board.titles("Intake")).containsExactly("One", "Four", "Three", "Two");
    }

    /** A loaded machine may not read the board within the time that a view waits. */
    private void awaitCards(String... numbers) {
        await().pollInSameThread().untilAsserted(() -> {
            bens.poll();
            assertThat(bens.cards("Intake")).containsExactly(numbers);
        });
    }

    private void rename(String title) {
        bens.window().activate();
        TextField field = bens.window().find(TextField.class).all().stream()
                .filter(each -> "Title".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        bens.window().test(field).setValue(title);
        bens.click("Save");
    }

    private NothingFound nothing() {
        bens.window().activate();
        return bens.ui()
                .getChildren()
                .flatMap(BoardWindow::below)
                .filter(NothingFound.class::isInstance)
                .map(NothingFound.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private String path() {
        return "boards/" + board.id().value();
    }

    private MatterId add(String title, Priority priority) {
        MatterDetails details = MatterDetails.titled(title).with(MatterField.PRIORITY, priority);
        return board.carryOut(board.create("Intake", details)).matter();
    }

    private void edit(MatterId matter, MatterField field, Object value) {
        MatterDetails before = board.open(matter).details();
        board.carryOut(board.edit(matter, before, before.with(field, value)));
    }

    private String number(MatterId matter) {
        return board.open(matter).number().value();
    }

    private MatterId id(String number) {
        return board.now().matter(new MatterNumber(number)).orElseThrow().id();
    }
}
