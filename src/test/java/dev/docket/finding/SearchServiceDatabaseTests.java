package dev.docket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.CommentId;
import dev.docket.matter.ItemId;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterLifeFixture;
import dev.docket.matter.Tags;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** On a board with two matters, of which one is about cranes and the other about wine. */
@DatabaseTest
class SearchServiceDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SearchService service;

    private BoardFixture board;
    private MatterId cranes;
    private MatterId wine;

    @BeforeEach
    void signIn() {
        board = BoardFixture.in(context);
        cranes = add(MatterDetails.titled("Harbour Freight v. Lund")
                .with(MatterField.CLIENT, "Harbour Freight plc")
                .with(MatterField.REFERENCE, "4 O 118/26")
                .with(MatterField.DESCRIPTION, "Delayed delivery of two gantry cranes: 100% of the price_list"));
        wine = add(MatterDetails.titled("Orme Vineyards")
                .with(MatterField.TAGS, Tags.of("appeal", "expert witness"))
                .with(MatterField.DESCRIPTION, "Water rights & it's Ärger"));
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void findsWordsOfLongTextsByTheirBeginning() {
        assertFound("gantry", cranes);
        assertFound("gan", cranes);
        assertFound("DELIVERY crane", cranes);
        assertFound("ärg", wine);
        assertFound("antry");
    }

    @Test
    void findsPartsOfNamesAndNumbers() {
        assertFound("eight", cranes);
        assertFound("118/26", cranes);
        assertFound("yard", wine);
        assertFound(board.open(wine).number().value().substring(5), wine);
    }

    @Test
    void findsPartsOfTags() {
        assertFound("appea", wine);
        assertFound("wit", wine);
        assertFound("orme expert", wine);
    }

    @Test
    void findsAllWordsWhereverTheyStand() {
        assertFound("arbour gantry", cranes);
        assertFound("harbour water");
        assertFound("or", wine);
    }

    @Test
    void takesWhateverIsTypedForText() {
        assertFound("100%", cranes);
        assertFound("%%");
        assertFound("__");
        assertFound("it's", wine);
        assertFound("' | 'x");
        assertFound("\\'");
        assertFound("a:* & !b");
        assertFound("<-> ()");
    }

    @Test
    void looksAmongSomeOnly() {
        assertThat(service.matters(search("2026", Set.of(wine)))).isSubsetOf(wine);
        assertThat(service.matters(search("orme", Set.of(wine)))).containsExactly(wine);
        assertThat(service.matters(search("orme", Set.of(cranes)))).isEmpty();
        assertThat(service.matters(search("orme", Set.of()))).isEmpty();
    }

    @Test
    void findsWhatHasBeenWrittenSince() {
        MatterDetails before = board.open(wine).details();
        board.carryOut(board.edit(wine, before, before.with(MatterField.DESCRIPTION, "Frost")));

        assertFound("frost", wine);
        assertFound("water");
    }

    @Test
    void findsWhatPeopleSay() {
        MatterLifeFixture life = new MatterLifeFixture(board, wine, context);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));

        CommentId comment = life.comment("The *surveyor* was here");
        assertFound("survey", wine);
        assertFound("vineyards surveyor", wine);
        assertFound("harbour surveyor");

        life.applied(life.edit(comment, "The *surveyor* was here", "The assessor was here"));
        assertFound("surveyor");
        assertFound("assessor", wine);

        life.applied(life.delete(comment));
        assertFound("assessor");
    }

    @Test
    void findsWhatIsToBeDone() {
        MatterLifeFixture life = new MatterLifeFixture(board, cranes, context);
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));

        ItemId item = life.item("Call the harbourmaster");
        assertFound("harbourm", cranes);

        life.applied(life.remove(item));
        assertFound("harbourm");

        life.applied(life.restore(item));
        assertFound("harbourmaster lund", cranes);
    }

    @Test
    void findsNothingInTheArchiveNorOnOtherBoards() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        new MatterLifeFixture(board, wine, context).comment("Frost in May");
        board.carryOut(board.archive(wine));

        assertFound("frost");
        assertFound("vineyards");
        BoardFixture other = BoardFixture.in(context);
        assertThat(service.matters(new Search(other.id(), new SearchText("harbour"), null)))
                .isEmpty();
    }

    @Test
    void findsNothingForWhoMayNotSeeTheBoard() {
        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));
        new MatterLifeFixture(board, cranes, context).comment("Frost in May");
        Person outsider = PersonFixture.addOutsider(context, Role.MEMBER);

        assertThat(PersonFixture.as(outsider, () -> service.matters(search("harbour", null))))
                .isEmpty();
        assertThat(PersonFixture.as(outsider, () -> service.matters(search("frost", null))))
                .isEmpty();
    }

    private void assertFound(String text, MatterId... matters) {
        assertThat(service.matters(search(text, null))).as(text).containsExactlyInAnyOrder(matters);
    }

    private Search search(String text, @Nullable Set<MatterId> among) {
        return new Search(board.id(), new SearchText(text), among);
    }

    private MatterId add(MatterDetails details) {
        return board.carryOut(board.create("Intake", details)).matter();
    }
}
