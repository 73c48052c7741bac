package dev.docket.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ben and Cleo are members of one board. */
@DatabaseTest
class SavedFilterServiceDatabaseTests {

    private static final BoardQuery URGENT =
            BoardQuery.of(Map.of("q", List.of("harbour"), "priority", List.of("high"), "area", List.of("Tax & more")));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SavedFilterService filters;

    private BoardFixture board;
    private Person ben;
    private Person cleo;

    @BeforeEach
    void signIn() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        cleo = PersonFixture.add(context, Role.READER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void keepsAFilterUnderItsName() {
        SavedFilter kept = save(" Urgent ");

        assertThat(kept.name()).isEqualTo("Urgent");
        assertThat(filters.all(board.id())).containsExactly(new SavedFilter(kept.id(), "Urgent", URGENT));
    }

    @Test
    void standsInTheOrderOfTheNames() {
        List.of("beta", "Alpha", "Gamma").forEach(this::save);

        assertThat(filters.all(board.id())).extracting(SavedFilter::name).containsExactly("Alpha", "beta", "Gamma");
    }

    @Test
    void refusesNamesThatCannotBe() {
        save("Urgent");

        assertRefused("", "required");
        assertRefused("  ", "required");
        assertRefused("x".repeat(61), "long");
        assertRefused("a\nb", "characters");
        assertRefused("half \uD83D", "characters");
        assertRefused("urgent", "taken");
        assertThat(save("x".repeat(60)).name()).hasSize(60);
    }

    @Test
    void givesTheSameNameOnAnotherBoardAndToAnotherPerson() {
        save("Urgent");
        BoardFixture other = BoardFixture.in(context);
        BoardFixture.welcome(context, ben.id());

        assertThat(filters.save(other.id(), "Urgent", URGENT)).isInstanceOf(SavedFilterOutcome.Kept.class);
        assertThat(PersonFixture.as(cleo, () -> filters.save(board.id(), "Urgent", URGENT)))
                .isInstanceOf(SavedFilterOutcome.Kept.class);
    }

    @Test
    void renames() {
        SavedFilter kept = save("Urgent");
        save("Other");

        assertThat(filters.rename(kept.id(), "other")).isEqualTo(new SavedFilterOutcome.Refused("taken"));
        assertThat(filters.rename(kept.id(), "")).isEqualTo(new SavedFilterOutcome.Refused("required"));
        assertThat(filters.rename(kept.id(), "URGENT")).isInstanceOf(SavedFilterOutcome.Kept.class);

        assertThat(filters.find(kept.id())).contains(new SavedFilter(kept.id(), "URGENT", URGENT));
    }

    @Test
    void deletesOnce() {
        SavedFilter kept = save("Urgent");

        filters.delete(kept.id());
        filters.delete(kept.id());

        assertThat(filters.all(board.id())).isEmpty();
        assertThat(filters.rename(kept.id(), "Again")).isEqualTo(new SavedFilterOutcome.Refused("gone"));
    }

    @Test
    void leavesAnothersAlone() {
        SavedFilter kept = save("Urgent");
        PersonFixture.signIn(cleo);

        filters.delete(kept.id());
        SavedFilterOutcome renamed = filters.rename(kept.id(), "Mine now");

        assertThat(renamed).isEqualTo(new SavedFilterOutcome.Refused("gone"));
        assertThat(filters.all(board.id())).isEmpty();
        assertThat(filters.find(kept.id())).isEmpty();
        PersonFixture.signIn(ben);
        assertThat(filters.all(board.id())).containsExactly(kept);
    }

    @Test
    void isOnlyForWhoMaySeeTheBoard() {
        save("Urgent");
        board.letGo(ben.id());

        assertThat(filters.all(board.id())).isEmpty();
        assertThat(filters.save(board.id(), "New", URGENT)).isEqualTo(new SavedFilterOutcome.Refused("gone"));
    }

    @Test
    void keepsSoManyAndNoMore() {
        for (int i = 0; i < 50; i++) {
            save("Filter " + i);
        }

        assertRefused("One more", "many");
    }

    private void assertRefused(String name, String problem) {
        assertThat(filters.save(board.id(), name, URGENT)).isEqualTo(new SavedFilterOutcome.Refused(problem));
    }

    private SavedFilter save(String name) {
        return ((SavedFilterOutcome.Kept) filters.save(board.id(), name, URGENT)).filter();
    }
}
