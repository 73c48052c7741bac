package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ArchiveServiceDatabaseTests {

    @Autowired
    private ArchiveService archive;

    @Autowired
    private MatterService matters;

    @Autowired
    private ApplicationContext context;

    private BoardFixture board;
    private Person ben;

    @BeforeEach
    void signIn() {
        board = BoardFixture.in(context);
        ben = PersonFixture.add(context, Role.MEMBER);
        PersonFixture.signIn(ben);
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void tellsWhoArchivedWhatAndWhereItWas() {
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        MatterNumber number = board.open(matter).number();
        matters.execute(board.archive(matter));

        assertThat(archive.page(board.id(), "", 0, 10)).singleElement().satisfies(archived -> {
            assertThat(archived.id()).isEqualTo(matter);
            assertThat(archived.number()).isEqualTo(number);
            assertThat(archived.title()).isEqualTo("Abbott v. Baxter");
            assertThat(archived.stage()).isEqualTo("Trial");
            assertThat(archived.archivedBy()).isEqualTo(ben.name());
        });
    }

    @Test
    void namesWhoArchivedItTheLastTime() {
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        board.carryOut(board.archive(matter));
        board.carryOut(board.restore(matter));
        matters.execute(board.archive(matter));

        assertThat(archive.page(board.id(), "", 0, 10))
                .extracting(ArchivedMatter::archivedBy)
                .containsExactly(ben.name());
    }

    @Test
    void givesPagesOfTheNewestFirst() {
        IntStream.range(0, 7).forEach(i -> board.carryOut(board.archive(board.add("Trial", "Matter " + i))));

        assertThat(archive.count(board.id(), "")).isEqualTo(7);
        assertThat(titles("", 0, 3)).containsExactly("Matter 6", "Matter 5", "Matter 4");
        assertThat(titles("", 3, 3)).containsExactly("Matter 3", "Matter 2", "Matter 1");
        assertThat(titles("", 6, 3)).containsExactly("Matter 0");
        assertThat(titles("", -1, -1)).isEmpty();
    }

    @Test
    void leavesOutWhatIsOnTheBoardRestoredOrDeleted() {
        board.add("Trial", "On the board");
        MatterId restored = board.add("Trial", "Restored");
        MatterId deleted = board.add("Trial", "Deleted");
        board.carryOut(board.archive(restored));
        board.carryOut(board.restore(restored));
        board.carryOut(board.archive(deleted));
        board.carryOut(board.delete(deleted));

        assertThat(archive.count(board.id(), "")).isZero();
        assertThat(archive.page(board.id(), "", 0, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' ', 2",
        "abbott, 1",
        "ABBOTT baxter, 1",
        "baxter abbott, 1",
        "acme, 1",
        "'100%', 1",
        "'%', 1",
        "_, 0",
        "hill, 0",
        "abbott acme, 0"
    })
    void findsByWordsOfNumberTitleAndClient(String search, int found) {
        archived(MatterDetails.titled("Abbott v. Baxter"));
        archived(MatterDetails.titled("Sale of 100% of Cole").with(MatterField.CLIENT, "Acme"));

        assertThat(archive.count(board.id(), search)).isEqualTo(found);
        assertThat(archive.page(board.id(), search, 0, 10)).hasSize(found);
    }

    @Test
    void findsByNumber() {
        MatterId matter = board.add("Trial", "Abbott v. Baxter");
        String number = board.open(matter).number().value();
        board.carryOut(board.archive(matter));

        assertThat(titles(number, 0, 10)).containsExactly("Abbott v. Baxter");
        assertThat(titles("\0" + number, 0, 10)).containsExactly("Abbott v. Baxter");
    }

    @Test
    void showsNothingToThoseWhoMayNotSeeTheBoard() {
        archived(MatterDetails.titled("Abbott v. Baxter"));
        PersonFixture.signIn(PersonFixture.addOutsider(context, Role.MEMBER));

        assertThat(archive.count(board.id(), "")).isZero();
        assertThat(archive.page(board.id(), "", 0, 10)).isEmpty();
    }

    private void archived(MatterDetails details) {
        board.carryOut(
                board.archive(board.carryOut(board.create("Trial", details)).matter()));
    }

    private List<String> titles(String search, int from, int most) {
        return archive.page(board.id(), search, from, most).stream()
                .map(ArchivedMatter::title)
                .toList();
    }
}
