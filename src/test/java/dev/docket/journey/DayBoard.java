package dev.docket.journey;

import static dev.docket.matter.MatterField.CLIENT;
import static dev.docket.matter.MatterField.COURT;
import static dev.docket.matter.MatterField.DEADLINE;
import static dev.docket.matter.MatterField.HEARING;
import static dev.docket.matter.MatterField.PRACTICE_AREA;
import static dev.docket.matter.MatterField.PRIORITY;
import static dev.docket.matter.MatterField.RESPONSIBLE;
import static dev.docket.matter.MatterField.TAGS;

import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.matter.BoardCommand;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** The board on which the practice works for a day, as it stands in the morning. */
final class DayBoard {

    static final String BAKERY = "Kestrel Bakery: lease renewal";
    static final String OVERTIME = "Nadia Orlov: unpaid overtime";
    static final String CLINIC = "Lakeside Clinic: patient records";
    static final String ROOF = "Gable House: roof defects";
    static final String VINEYARD = "Orme Vineyards: water rights";
    static final String FREIGHT = "Lund v. Harbour Freight";
    static final String DEPOSIT = "Pell Street 9: deposit";
    static final String YARD = "Bremer Yachts v. Sund Engines";
    static final String FERRY = "Solent Ferries: berth fees";
    static final String ESTATE = "In re Tolman Estate";
    static final String APPEAL = "Hallam v. Pension Board";

    private final BoardFixture board;
    private final Map<String, AccountId> people;
    private final List<Runnable> additions = new ArrayList<>();

    private DayBoard(BoardFixture board, Map<String, AccountId> people) {
        this.board = board;
        this.people = people;
    }

    static BoardFixture in(ApplicationContext application, String name) {
        var board = BoardFixture.in(application);
        board.change((command, origin, id) -> new BoardCommand.RenameBoard(command, origin, id, name));
        var accounts = application.getBean(AccountService.class);
        var people = application.getBean(Operator.class).call(accounts::everyone).stream()
                .collect(Collectors.toMap(person -> person.login().value(), Person::id));
        new DayBoard(board, people).fill(LocalDate.now(application.getBean(Clock.class)));
        return board;
    }

    private void fill(LocalDate today) {
        add("Intake", details(BAKERY, "", "Tenancy", null));
        add("Intake", details(OVERTIME, "Nadia Orlov", "Employment", "cleo"));
        add("Investigation", details(CLINIC, "Lakeside Clinic", "Health", "ben").with(DEADLINE, today.plusDays(9)));
        add(
                "Investigation",
                details(ROOF, "Owners of Gable House", "Construction", "cleo").with(TAGS, Tags.of("expert")));
        add(
                "Pleading",
                details(FERRY, "Solent Ferries plc", "Shipping", "cleo")
                        .with(TAGS, Tags.of("harbour"))
                        .with(HEARING, today.plusDays(20))
                        .with(COURT, "Admiralty Court"));
        add("Pleading", details(VINEYARD, "Orme Vineyards", "Property", "ada").with(DEADLINE, today.minusDays(1)));
        add(
                "Discovery",
                details(YARD, "Bremer Yachts", "Shipping", "ben")
                        .with(TAGS, Tags.of("expert", "harbour"))
                        .with(PRIORITY, Priority.HIGH)
                        .with(DEADLINE, today.plusDays(1)));
        addLater(today);
        // Each new one goes to the top.
        additions.reversed().forEach(Runnable::run);
    }

    private void addLater(LocalDate today) {
        add("Discovery", details("Pryce Instruments: warranty", "Pryce Instruments", "Commercial", "ada"));
        add("Discovery", details("Quill & Rye v. Landmark Press", "Quill & Rye", "Copyright", "cleo"));
        add("Motions", details("Castell & Daughters v. Vogt", "Castell & Daughters", "Commercial", "ben"));
        add("Motions", details(ESTATE, "Heirs of M. Tolman", "Estates", "ben").with(PRIORITY, Priority.LOW));
        add(
                "Trial",
                details(FREIGHT, "Ingrid Lund", "Employment", "cleo")
                        .with(HEARING, today.plusDays(3))
                        .with(COURT, "Labour Court"));
        add("Trial", details("Merrow Mill: nuisance by noise", "Merrow Mill", "Property", "ada"));
        add("Appeal", details(APPEAL, "Joan Hallam", "Social security", "ben"));
        add("Appeal", details("Thorne v. City of Orme", "E. Thorne", "Property", "ada"));
        add("Closed", details(DEPOSIT, "R. Anders", "Tenancy", "cleo"));
    }

    private void add(String stage, MatterDetails details) {
        additions.add(() -> board.carryOut(board.create(stage, details)));
    }

    private MatterDetails details(String title, String client, String area, @Nullable String responsible) {
        return MatterDetails.titled(title)
                .with(CLIENT, client)
                .with(PRACTICE_AREA, area)
                .with(RESPONSIBLE, responsible == null ? null : people.get(responsible));
    }
}
