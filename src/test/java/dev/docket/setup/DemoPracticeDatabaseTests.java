package dev.docket.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountService;
import dev.docket.identity.Installation;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardReader;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.BoardSummary;
import dev.docket.matter.Comment;
import dev.docket.matter.MatterLifeService;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterTally;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

@DatabaseTest
@TestPropertySource(properties = "test.database=demo")
@ExtendWith(OutputCaptureExtension.class)
class DemoPracticeDatabaseTests {

    @Autowired
    private SetupService setup;

    @Autowired
    private Operator operator;

    @Autowired
    private AccountService accounts;

    @Autowired
    private BoardService boards;

    @Autowired
    private BoardReader reader;

    @Autowired
    private MatterLifeService life;

    @Autowired
    private Installation installation;

    @Autowired
    private Clock clock;

    @BeforeEach
    void start() {
        start(true);
    }

    @Test
    void bringsItsPeople() {
        var everyone = operator.call(accounts::everyone);

        assertThat(everyone).extracting(person -> person.login().value()).containsExactly("ada", "ben", "cleo", "vic");
        assertThat(everyone)
                .extracting(Person::role)
                .containsExactly(Role.ADMINISTRATOR, Role.MEMBER, Role.MEMBER, Role.READER);
        assertThat(everyone).extracting(Person::initials).containsExactly("AL", "BE", "CM", "VO");
    }

    @Test
    void fillsTheBoards() {
        assertThat(operator.call(boards::all))
                .extracting(BoardSummary::name)
                .containsExactly("Litigation", "Estates and trusts");
        assertThat(board("Litigation").size()).isEqualTo(46);
        assertThat(board("Estates and trusts").size()).isEqualTo(13);
        assertThat(board("Estates and trusts").stages().getLast().closing()).isTrue();
    }

    @Test
    void showsEveryKindOfStageAndDeadline() {
        var litigation = board("Litigation");
        var today = LocalDate.now(clock);

        assertThat(stage(litigation, "Trial").matters()).isEmpty();
        assertThat(stage(litigation, "Pleading").matters().size())
                .isGreaterThan(
                        Objects.requireNonNull(stage(litigation, "Pleading").limit()));
        assertThat(litigation.stages().stream()
                        .flatMap(stage -> stage.matters().stream())
                        .map(MatterSnapshot::deadline)
                        .filter(Objects::nonNull))
                .contains(today, today.plusDays(1))
                .anyMatch(day -> day.isBefore(today))
                .anyMatch(day -> day.isAfter(today.plusDays(14)));
    }

    @Test
    void hasSomethingToDoAndToTalkAbout() {
        var tallies = Stream.of(board("Litigation"), board("Estates and trusts"))
                .flatMap(board -> board.stages().stream())
                .flatMap(stage -> stage.matters().stream())
                .map(MatterSnapshot::tally)
                .toList();

        assertThat(tallies.stream().mapToInt(MatterTally::items).sum()).isEqualTo(11);
        assertThat(tallies.stream().mapToInt(MatterTally::done).sum()).isEqualTo(6);
        assertThat(tallies.stream().mapToInt(MatterTally::comments).sum()).isEqualTo(4);
    }

    @Test
    void hasAColleagueMentioned() {
        var ferries = board("Litigation").stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(matter -> matter.title().startsWith("Brightwater"))
                .findFirst()
                .orElseThrow();

        var said = operator.call(() -> life.comments(board("Litigation").id(), ferries.id(), 10));

        assertThat(said).extracting(Comment::authorName).containsExactlyInAnyOrder("Ada Lindqvist", "Ben Ertl");
        assertThat(said).anyMatch(comment -> comment.text().value().contains("@ben"));
    }

    @Test
    void staysDemoWhenStartedWithoutTheWish(CapturedOutput output) {
        start(false);

        assertThat(installation.isDemo()).isTrue();
        assertThat(output.getOut()).doesNotContain("Sign in as");
        assertThat(operator.call(boards::all)).hasSize(2);
    }

    private void start(boolean demo) {
        new FirstStart(setup, operator, demo).afterSingletonsInstantiated();
    }

    private BoardSnapshot board(String name) {
        return operator.call(boards::all).stream()
                .filter(board -> board.name().equals(name))
                .findFirst()
                .flatMap(board -> reader.load(board.id()))
                .orElseThrow();
    }

    private static StageSnapshot stage(BoardSnapshot board, String name) {
        return board.stages().stream()
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
