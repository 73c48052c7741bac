package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.OpenMatter;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented people and matters for the gallery; no database knows them. */
class SamplePractice {

    static final Person ADA = person(1, "Ada Whitlock", Role.ADMINISTRATOR);
    static final Person BEN = person(2, "Ben Okafor", Role.MEMBER);
    static final Person VIC = person(3, "Vic Sorensen", Role.READER);
    static final People PEOPLE = People.of(List.of(ADA, BEN), ADA);

    private static final StageId STAGE = new StageId(1);
    private static final Duration IN_STAGE = Duration.ofDays(6);

    private final Clock clock;

    SamplePractice(Clock clock) {
        this.clock = clock;
    }

    /** More people than there is room for. */
    List<Person> crowd() {
        List<String> names = List.of("Ben Okafor", "Vic Sorensen", "Cleo Marsh", "Dana Roy", "Eli Sato", "Fay Lund");
        return IntStream.range(0, names.size())
                .mapToObj(index -> person(index + 2, names.get(index), Role.MEMBER))
                .toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A matter of which everything is known that a card can show, its deadline far away. */
    MatterDetails details() {
        return MatterDetails.titled("Harbour Freight v. Lund")
                .with(MatterField.CLIENT, "Harbour Freight plc")
                .with(MatterField.OPPOSING_PARTY, "Lund Cranes AB")
                .with(MatterField.PRACTICE_AREA, "Shipping")
                .with(MatterField.COURT, "Commercial Court")
                .with(MatterField.RESPONSIBLE, BEN.id())
                .with(MatterField.OPENED, today().minusDays(40))
                .with(MatterField.DEADLINE, today().plusDays(12))
                .with(MatterField.REFERENCE, "4 O 118/26")
                .with(MatterField.DESCRIPTION, "Claim for delayed delivery of two gantry cranes.");
    }

    /** One that has been in its stage for days. */
    MatterSnapshot matter(MatterDetails details) {
        return matter(118, details, clock.instant().minus(IN_STAGE));
    }

    /** One of which there is nothing but a title to say. */
    MatterSnapshot bareMatter() {
        return matter(118, MatterDetails.titled("In re Castell Estate"), clock.instant());
    }

    OpenMatter open(MatterDetails details) {
        return new OpenMatter(new MatterId(118), number(118), STAGE, false, details, closed(details));
    }

    private @Nullable LocalDate closed(MatterDetails details) {
        return details.status() == MatterStatus.CLOSED ? today().minusDays(2) : null;
    }

    /** So many different matters. */
    List<MatterSnapshot> matters(int count) {
        List<String> titles =
                List.of("Harbour Freight v. Lund", "In re Castell Estate", "Orme Vineyards: water rights");
        return IntStream.range(0, count)
                .mapToObj(i -> matter(
                        118 + i,
                        details().with(MatterField.TITLE, titles.get(i % titles.size())),
                        clock.instant().minus(IN_STAGE)))
                .toList();
    }

    /** One with matters in its first stage, and none in its second. */
    BoardSnapshot board() {
        return new BoardSnapshot(
                new BoardId(1),
                "Litigation",
                Revision.NONE,
                List.of(stage(1, "Intake", matters(3)), stage(2, "Discovery", List.of())),
                Map.of());
    }

    private static StageSnapshot stage(long id, String name, List<MatterSnapshot> matters) {
        return new StageSnapshot(new StageId(id), name, StageColour.BLUE, false, null, false, matters);
    }

    /** A card of the matter, as a reader has it. */
    static MatterCard card(MatterSnapshot matter) {
        MatterCard card = new MatterCard(matter.id());
        card.show(matter, PEOPLE, false);
        return card;
    }

    private static MatterSnapshot matter(int number, MatterDetails details, Instant since) {
        return new MatterSnapshot(new MatterId(number), number(number), STAGE, Rank.middle(), since, details);
    }

    private static MatterNumber number(int number) {
        return new MatterNumber("2026-%05d".formatted(number));
    }

    private static Person person(long id, String name, Role role) {
        String login = name.substring(0, name.indexOf(' '));
        return new Person(new AccountId(id), new LoginName(login), name, role);
    }
}
