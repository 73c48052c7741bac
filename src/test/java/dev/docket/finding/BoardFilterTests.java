package dev.docket.finding;

import static dev.docket.finding.SampleMatter.NOW;
import static dev.docket.finding.SampleMatter.titled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountId;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** As account 1 sees it, at noon on 10 March 2026 in UTC. */
class BoardFilterTests {

    private static final AccountId SELF = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void wantsEverythingAtFirst() {
        assertThat(admits(BoardFilter.NONE, titled("Any"))).isTrue();
        assertThat(BoardFilter.NONE.isEmpty()).isTrue();
    }

    @Test
    void wantsThoseOfSeveralPeopleAndOfNobody() {
        BoardFilter filter = asked("person", "2", "nobody");

        assertThat(admits(filter, titled("His").of(OTHER))).isTrue();
        assertThat(admits(filter, titled("Nobody's").of(null))).isTrue();
        assertThat(admits(filter, titled("Mine").of(SELF))).isFalse();
    }

    @Test
    void knowsWhoseMineIs() {
        BoardFilter filter = asked("person", "me");

        assertThat(admits(filter, titled("Mine").of(SELF))).isTrue();
        assertThat(admits(filter, titled("His").of(OTHER))).isFalse();
        assertThat(filter.from(new Viewpoint(OTHER, NOW, ZoneOffset.UTC))
                        .test(titled("His").of(OTHER).snapshot()))
                .isTrue();
    }

    @Test
    void wantsPracticeAreasInAnyCase() {
        assertThat(admits(asked("area", "tax", "Ship"), titled("Tax").area("Tax")))
                .isTrue();
        assertThat(admits(asked("area", "tax"), titled("Taxi").area("Taxi"))).isFalse();
        assertThat(admits(asked("area", ""), titled("None"))).isTrue();
        assertThat(admits(asked("area", ""), titled("Some").area("Tax"))).isFalse();
    }

    @Test
    void wantsTagsInAnyCase() {
        SampleMatter matter = titled("Tagged").with(MatterField.TAGS, Tags.of("Pro bono", "Press"));

        assertThat(admits(asked("tag", "press"), matter)).isTrue();
        assertThat(admits(asked("tag", "bono"), matter)).isFalse();
        assertThat(admits(asked("tag", "press"), titled("Bare"))).isFalse();
    }

    @Test
    void wantsWhatIsOnHold() {
        SampleMatter held = titled("Held").with(MatterField.STATUS, MatterStatus.ON_HOLD);

        assertThat(admits(asked("status", "on-hold"), held)).isTrue();
        assertThat(admits(asked("status", "open", "closed"), held)).isFalse();
    }

    @Test
    void wantsPriorities() {
        BoardFilter filter = asked("priority", "high", "low");

        assertThat(admits(filter, titled("High").priority(Priority.HIGH))).isTrue();
        assertThat(admits(filter, titled("Normal"))).isFalse();
    }

    @Test
    void knowsTheEdgesOfDeadlines() {
        assertDue("overdue", TODAY.minusDays(1), TODAY);
        assertDue("7", TODAY, TODAY.minusDays(1));
        assertDue("7", TODAY.plusDays(7), TODAY.plusDays(8));
        assertDue("30", TODAY.plusDays(30), TODAY.plusDays(31));
        assertThat(admits(asked("deadline", "none"), titled("None"))).isTrue();
        assertThat(admits(asked("deadline", "none"), titled("Some").due(TODAY))).isFalse();
        assertThat(admits(asked("deadline", "overdue"), titled("None"))).isFalse();
    }

    @Test
    void knowsWhatDayItIsWhereItsUserIs() {
        BoardFilter late = asked("deadline", "overdue");
        var matter = titled("Due on the tenth").due(TODAY).snapshot();

        assertThat(late.from(new Viewpoint(SELF, NOW, ZoneId.of("Pacific/Honolulu")))
                        .test(matter))
                .isFalse();
        assertThat(late.from(new Viewpoint(SELF, NOW, ZoneId.of("Pacific/Kiritimati")))
                        .test(matter))
                .isTrue();
    }

    @Test
    void wantsWhatHasLongBeenLeftAlone() {
        BoardFilter filter = asked("untouched", "7");

        assertThat(admits(filter, titled("Old").touched(NOW.minus(Duration.ofDays(7)))))
                .isTrue();
        assertThat(admits(
                        filter,
                        titled("New").touched(NOW.minus(Duration.ofDays(7)).plusMillis(1))))
                .isFalse();
    }

    @Test
    void wantsOneOfEachKindAndAllKinds() {
        BoardFilter filter = BoardFilter.of(Map.of("person", List.of("me", "2"), "priority", List.of("high")));

        assertThat(admits(filter, titled("Both").of(OTHER).priority(Priority.HIGH)))
                .isTrue();
        assertThat(admits(filter, titled("Person only").of(OTHER))).isFalse();
        assertThat(admits(filter, titled("Priority only").priority(Priority.HIGH)))
                .isFalse();
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        BoardFilter filter = BoardFilter.of(Map.of(
                "person", List.of("-1", "0", "me; drop table", "99999999999999999999", ""),
                "priority", List.of("HIGH", "urgent"),
                "deadline", List.of("tomorrow"),
                "untouched", List.of("0", "-3", "soon", "100000"),
                "area", List.of("x".repeat(201)),
                "tag", List.of(" "),
                "status", List.of("ON_HOLD"),
                "nonsense", List.of("1")));

        assertThat(filter).isEqualTo(BoardFilter.NONE);
    }

    @Test
    void takesNoMoreThanAnybodyAsksFor() {
        List<String> many =
                IntStream.range(0, 5_000).mapToObj(Integer::toString).toList();

        assertThat(BoardFilter.of(Map.of("area", many)).criteria()).hasSize(100);
    }

    @Test
    void comesBackFromAnAddressAsItWas() {
        BoardFilter filter = BoardFilter.of(Map.of(
                "person", List.of("me", "nobody", "7"),
                "area", List.of("Tax & Trusts", ""),
                "tag", List.of("Press"),
                "status", List.of("open", "on-hold", "closed"),
                "priority", List.of("high", "normal", "low"),
                "deadline", List.of("overdue", "7", "30", "none"),
                "untouched", List.of("14")));

        assertThat(filter.criteria()).hasSize(17);
        assertThat(BoardFilter.of(filter.parameters())).isEqualTo(filter);
    }

    @Test
    void letsGoOfOneThingAndOfAKind() {
        BoardFilter filter = BoardFilter.of(Map.of("person", List.of("me", "nobody"), "priority", List.of("high")));

        assertThat(filter.without(new Criterion.Mine()).parameters())
                .isEqualTo(Map.of("person", List.of("nobody"), "priority", List.of("high")));
        assertThat(filter.with(FilterKind.PERSON, List.of()).parameters())
                .isEqualTo(Map.of("priority", List.of("high")));
        assertThat(filter.with(FilterKind.PRIORITY, List.of(new Criterion.Urgency(Priority.LOW)))
                        .parameters())
                .isEqualTo(Map.of("person", List.of("me", "nobody"), "priority", List.of("low")));
    }

    private static void assertDue(String range, LocalDate in, LocalDate out) {
        assertThat(admits(asked("deadline", range), titled("In").due(in))).isTrue();
        assertThat(admits(asked("deadline", range), titled("Out").due(out))).isFalse();
    }

    private static BoardFilter asked(String kind, String... values) {
        return BoardFilter.of(Map.of(kind, List.of(values)));
    }

    private static boolean admits(BoardFilter filter, SampleMatter matter) {
        return filter.from(new Viewpoint(SELF, NOW, ZoneOffset.UTC)).test(matter.snapshot());
    }
}
