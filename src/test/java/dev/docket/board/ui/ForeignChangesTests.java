package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Preference;
import dev.docket.identity.PreferenceService;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterId;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

@DatabaseTest
class ForeignChangesTests {

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture board;
    private Person ben;
    private Person ada;
    private MatterId matter;
    private String number;

    @BeforeEach
    void openTheApplication() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        board = BoardFixture.in(context);
        matter = board.add("Intake", "Abbott v. Baxter");
        number = board.open(matter).number().value();
        ben = PersonFixture.add(context, Role.MEMBER);
        ada = PersonFixture.add(context, Role.ADMINISTRATOR);
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void tellsOthersAndNotTheOneWhoDidIt() {
        BoardWindow bens = open(ben);
        BoardWindow bensOther = open(ben);
        BoardWindow adas = open(ada);

        bens.drag(number, "Trial");
        adas.poll();
        bensOther.poll();

        assertThat(adas.toasts()).containsExactly(ben.name() + " moved " + number + " Abbott v. Baxter to Trial");
        assertThat(bens.toasts()).isEmpty();
        assertThat(bensOther.toasts()).isEmpty();
        assertThat(bensOther.cards("Trial")).containsExactly(number);
    }

    @Test
    void tellsOnceHoweverOftenItAsks() {
        BoardWindow adas = open(ada);
        BoardWindow bens = open(ben);

        bens.drag(number, "Trial");
        adas.poll();
        adas.poll();

        assertThat(adas.toasts()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatWasThereAtFirst() {
        open(ben).drag(number, "Trial");

        BoardWindow adas = open(ada);
        adas.poll();

        assertThat(adas.toasts()).isEmpty();
    }

    @Test
    void leavesToARefusalWhatThatTells() {
        BoardWindow adas = open(ada);
        BoardWindow bens = open(ben);
        adas.startDrag();
        bens.drag(number, "Trial");

        adas.drop(number, "Pleading", "", "");
        adas.endDrag();

        assertThat(adas.toasts()).singleElement().asString().contains("Your move to Pleading was not applied");
    }

    @Test
    void tellsOfTheSameMatterAgainAfterARefusal() {
        BoardWindow adas = open(ada);
        BoardWindow bens = open(ben);
        adas.startDrag();
        bens.drag(number, "Trial");
        adas.drop(number, "Pleading", "", "");
        adas.endDrag();

        bens.drag(number, "Appeal");
        adas.poll();

        assertThat(adas.toasts()).anyMatch(toast -> toast.endsWith("to Appeal"));
    }

    @Test
    void tellsAfterADragOfAllThatCameMeanwhileAtOnce() {
        BoardWindow adas = open(ada);
        BoardWindow bens = open(ben);
        adas.startDrag();
        board.add("Intake", "Another");
        bens.drag(number, "Trial");

        adas.endDrag();

        assertThat(adas.toasts()).containsExactly("Docket added 1 matter, " + ben.name() + " moved 1");
    }

    @Test
    void isSilentForWhoeverWantsThat() {
        BoardWindow adas = open(ada);
        BoardWindow adasOther = adas.another(board.id());
        adas.choose("Tell me of others’ changes", false);

        open(ben).drag(number, "Trial");
        adas.poll();
        adasOther.poll();

        assertThat(adas.toasts()).isEmpty();
        assertThat(adasOther.toasts()).isEmpty();
        assertThat(adasOther.cards("Trial")).containsExactly(number);
        assertThat(wanted(ada)).isFalse();
        assertThat(wanted(ben)).isTrue();
    }

    @Test
    void remembersTheChoiceElsewhereAndTakesItBack() {
        open(ada).choose("Tell me of others’ changes", false);
        BoardWindow elsewhere = open(ada);
        BoardWindow bens = open(ben);
        bens.drag(number, "Trial");
        elsewhere.poll();
        assertThat(elsewhere.toasts()).isEmpty();

        elsewhere.choose("Tell me of others’ changes", true);
        bens.drag(number, "Appeal");
        elsewhere.poll();

        assertThat(elsewhere.toasts()).hasSize(1);
    }

    @Test
    void drawsWhatIsTooFarDownWhenAskedToShowIt() {
        for (int i = 0; i < ColumnWindow.WINDOW + 5; i++) {
            board.add("Trial", "Matter " + i);
        }
        BoardWindow adas = open(ada);
        BoardWindow bens = open(ben);
        String last = bens.cards("Trial").getLast();
        bens.drop(number, "Trial", last, "");
        adas.poll();
        assertThat(adas.cards("Trial")).hasSize(ColumnWindow.WINDOW).endsWith(last);

        adas.act("Show");

        assertThat(adas.cards("Trial")).hasSize(ColumnWindow.WINDOW + 1).endsWith(last, number);
        assertThat(adas.toasts()).isEmpty();
    }

    @Test
    void offersNothingToShowOfWhatIsGone() {
        BoardWindow adas = open(ada);
        board.carryOut(board.archive(matter));

        // Within a second of one look at the database there is no other.
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            adas.poll();
            assertThat(adas.toasts()).containsExactly("Docket archived " + number + " Abbott v. Baxter");
        });
        assertThat(adas.offers("Show")).isFalse();
    }

    private boolean wanted(Person person) {
        return PersonFixture.as(
                person, () -> context.getBean(PreferenceService.class).isOn(Preference.TOASTS));
    }

    private BoardWindow open(Person person) {
        return BoardWindow.open(app, person, board.id());
    }
}
