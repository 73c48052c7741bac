package dev.docket.bench;

import dev.docket.identity.AccountFixture;
import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.NewAccount;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Preference;
import dev.docket.identity.PreferenceService;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.matter.BulkMatter;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Priority;
import dev.docket.matter.Tags;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** A board with so many matters, in three of its stages, and a member who looks at it. */
final class RatchetBoard {

    private static final List<String> STAGES = List.of("Intake", "Discovery", "Closed");

    private final ApplicationContext context;
    private final BoardFixture board;
    private final Person person;
    private final int matters;
    private int edited;

    RatchetBoard(ApplicationContext context, int matters) {
        this.context = context;
        this.matters = matters;
        board = BoardFixture.in(context);
        NewAccount account = AccountFixture.newAccount(Role.MEMBER);
        person = operator().call(() -> context.getBean(AccountService.class).create(account));
        board.let(person.id(), BoardRole.EDITOR);
        List<BulkMatter> all =
                IntStream.range(0, matters).mapToObj(this::matter).toList();
        operator().call(() -> context.getBean(BulkMatterService.class).createAll(board.id(), BoardFixture.ORIGIN, all));
    }

    private BulkMatter matter(int number) {
        return new BulkMatter(
                "matter " + number,
                board.stage(STAGES.get(number % STAGES.size())),
                Instant.EPOCH,
                details(number, person.id()));
    }

    private static MatterDetails details(int number, AccountId person) {
        return MatterDetails.titled("Harbour Company against Quay %05d".formatted(number))
                .with(MatterField.CLIENT, "Harbour Company %02d".formatted(number % 17))
                .with(MatterField.RESPONSIBLE, number % 2 == 0 ? person : null)
                .with(MatterField.PRIORITY, number % 3 == 0 ? Priority.HIGH : Priority.NORMAL)
                .with(MatterField.TAGS, number % 4 == 0 ? Tags.of("appeal", "costs") : Tags.NONE)
                .with(MatterField.DEADLINE, number % 5 == 0 ? LocalDate.of(2026, 3, 1) : null)
                .with(MatterField.DESCRIPTION, number % 8 == 0 ? "Two gantry cranes" : "Water rights");
    }

    int matters() {
        return matters;
    }

    BoardFixture fixture() {
        return board;
    }

    String path() {
        return "/boards/" + board.id().value();
    }

    /** The matter that stands there in the first stage, from the top. */
    MatterSnapshot standing(int place) {
        return board.now()
                .stage(board.stage(STAGES.getFirst()))
                .orElseThrow()
                .matters()
                .get(place);
    }

    /** Somebody else moves one by two places. */
    void moveOne() {
        board.carryOut(board.move(
                standing(0).id(),
                STAGES.getFirst(),
                STAGES.getFirst(),
                standing(2).id(),
                standing(3).id()));
    }

    /** Somebody else gives one another title. */
    void editOne() {
        MatterSnapshot matter = standing(5);
        MatterDetails before = matter.details();
        board.carryOut(board.edit(
                matter.id(), before, before.with(MatterField.TITLE, "Harbour Company against the quay " + ++edited)));
    }

    /** The member is told no longer, from his next session on, who changes what. */
    void wantNoNotices() {
        PersonFixture.as(person, () -> {
            context.getBean(PreferenceService.class).set(Preference.TOASTS, false);
            return person;
        });
    }

    /** Opens the board once it has been read, which may take longer than a page waits for it. */
    DrivenPage.Opened open(DrivenSession session) {
        DrivenPage.Opened opened = DrivenPage.open(session, path(), "board");
        return opened.shown().text().contains("docket-column") ? opened : open(session);
    }

    DrivenSession signIn(HttpClient http, URI server) {
        return DrivenSession.signIn(http, server, person.login().value(), AccountFixture.PASSWORD);
    }

    private Operator operator() {
        return context.getBean(Operator.class);
    }
}
