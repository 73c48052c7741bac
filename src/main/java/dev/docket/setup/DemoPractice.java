package dev.docket.setup;

import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.LoginName;
import dev.docket.identity.NewAccount;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardService;
import dev.docket.matter.BulkMatterService;
import dev.docket.matter.NewBoard;
import dev.docket.matter.NewStage;
import dev.docket.matter.NumberPattern;
import dev.docket.matter.Origin;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSummary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The practice that newcomers try Docket with: four people, two boards, invented matters. */
@Component
class DemoPractice {

    private static final String PASSWORD = "demo";
    private static final Origin ORIGIN = new Origin("demo");

    /** Fewer than the demo has there, so that a stage over its limit can be seen. */
    private static final int PLEADING_LIMIT = 8;

    private final AccountService accounts;
    private final BoardService boards;
    private final BulkMatterService matters;
    private final DemoMatters demoMatters;
    private final DemoTalk talk;

    DemoPractice(
            AccountService accounts,
            BoardService boards,
            BulkMatterService matters,
            DemoMatters demoMatters,
            DemoTalk talk) {
        this.accounts = accounts;
        this.boards = boards;
        this.matters = matters;
        this.demoMatters = demoMatters;
        this.talk = talk;
    }

    void make() {
        Map<String, Person> people = new HashMap<>();
        add(people, "ada", "Ada Lindqvist", Role.ADMINISTRATOR);
        add(people, "ben", "Ben Ertl", Role.MEMBER);
        add(people, "cleo", "Cleo Marchetti", Role.MEMBER);
        add(people, "vic", "Vic Okafor", Role.READER);
        fill(litigation(), "litigation.csv", people);
        fill(estates(), "estates.csv", people);
    }

    private void add(Map<String, Person> people, String login, String name, Role role) {
        var account = new NewAccount(new LoginName(login), name, role, PASSWORD);
        people.put(login, accounts.create(account));
    }

    private void fill(NewBoard wanted, String file, Map<String, Person> people) {
        BoardId board = boards.create(wanted).id();
        Map<String, StageId> stages =
                boards.stages(board).stream().collect(Collectors.toMap(StageSummary::name, StageSummary::id));
        Map<String, AccountId> ids = people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().id()));
        matters.createAll(board, ORIGIN, demoMatters.read(file, stages, ids));
        talk.hold(board, people, ORIGIN);
    }

    private static NewBoard litigation() {
        NewBoard usual = NewBoard.litigation("Litigation");
        List<NewStage> stages = usual.stages().stream()
                .map(stage -> stage.name().equals("Pleading") ? stage.limitedTo(PLEADING_LIMIT) : stage)
                .toList();
        return new NewBoard(usual.name(), usual.pattern(), stages);
    }

    private static NewBoard estates() {
        return new NewBoard(
                "Estates and trusts",
                new NumberPattern("E-{year}-{seq:3}"),
                List.of(
                        NewStage.of("First meeting", StageColour.SLATE),
                        NewStage.of("Drafting", StageColour.BLUE),
                        NewStage.of("Signing", StageColour.ORANGE),
                        NewStage.of("Probate", StageColour.PURPLE),
                        NewStage.closing("Settled", StageColour.GREEN)));
    }
}
