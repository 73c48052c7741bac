package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.Operator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A board of its own for a test, with the stages of a lawsuit and no matters. What it does by itself it does as the
 * operator, whoever acts on the thread; the commands it makes are for the test to execute.
 */
public final class BoardFixture {

    public static final Origin ORIGIN = new Origin("test");

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The board that a test made last, for people who are added after it. */
    private static @Nullable BoardFixture newest;

    private final ApplicationContext context;
    private final MatterService matters;
    private final BoardService boards;
    private final BoardReader reader;
    private final Operator operator;
    private final BoardId id;
    private final Map<String, StageId> stages;

    private BoardFixture(ApplicationContext context, BoardId id) {
        this.context = context;
        this.boards = context.getBean(BoardService.class);
        this.matters = context.getBean(MatterService.class);
        this.reader = context.getBean(BoardReader.class);
        this.operator = context.getBean(Operator.class);
        this.id = id;
        this.stages = now().stages().stream().collect(Collectors.toMap(StageSnapshot::name, StageSnapshot::id));
    }

    /** Adds a board. */
    public static BoardFixture in(ApplicationContext context) {
        NewBoard wanted = NewBoard.litigation("Test board " + COUNT.incrementAndGet());
        BoardSummary board = context.getBean(Operator.class)
                .call(() -> context.getBean(BoardService.class).create(wanted));
        BoardFixture made = new BoardFixture(context, board.id());
        newest = made;
        return made;
    }

    /** Lets somebody onto the board that was made last, if there is one and it is not his already. */
    public static void welcome(ApplicationContext context, AccountId account) {
        BoardFixture board = newest;
        if (board != null && board.context.equals(context)) {
            board.let(account, BoardRole.EDITOR);
        }
    }

    /** Makes somebody a member with this role. */
    public BoardOutcome let(AccountId account, BoardRole role) {
        return carryOut(new BoardCommand.AddMember(CommandId.random(), ORIGIN, id, account, role));
    }

    /** Takes the board away from somebody. */
    public BoardOutcome letGo(AccountId account) {
        return carryOut(new BoardCommand.RemoveMember(CommandId.random(), ORIGIN, id, account));
    }

    /** Carries out a command as the operator, whatever comes of it. */
    public BoardOutcome carryOut(BoardCommand command) {
        return operator.call(() -> boards.execute(command));
    }

    /** A board command that lacks only its identity, as the operator. */
    public BoardOutcome change(Wish wish) {
        return carryOut(wish.as(CommandId.random(), ORIGIN, id));
    }

    public BoardId id() {
        return id;
    }

    /** The board as it is in the database. */
    public BoardSnapshot now() {
        return reader.load(id).orElseThrow();
    }

    /** A stage by its name: Intake, Investigation, Pleading, Discovery, Motions, Trial, Appeal, Closed. */
    public StageId stage(String name) {
        return stages.get(name);
    }

    /** The titles that stand in a stage, from the top. */
    public List<String> titles(String stage) {
        return now().stage(stage(stage)).orElseThrow().matters().stream()
                .map(MatterSnapshot::title)
                .toList();
    }

    /** A matter that stands on the board, by its title. */
    public MatterSnapshot matter(String title) {
        return now().stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** How many drafts of whomever are kept of its matters. */
    public long drafts() {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from draft where board_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** Adds a matter at the top of a stage. */
    public MatterId add(String stage, String title) {
        return carryOut(create(stage, title)).matter();
    }

    /** Carries out a command as the operator; fails if it is not applied. */
    public Outcome.Applied carryOut(MatterCommand command) {
        return (Outcome.Applied) operator.call(() -> matters.execute(command));
    }

    /** Carries out a command as the operator, whatever comes of it. */
    public Outcome attempt(MatterCommand command) {
        return operator.call(() -> matters.execute(command));
    }

    /** The matter as its panel would show it. */
    public OpenMatter open(MatterId matter) {
        MatterNumber number = now().stages().stream()
                .flatMap(stage -> stage.matters().stream())
                .filter(each -> each.id().equals(matter))
                .map(MatterSnapshot::number)
                .findFirst()
                .orElseThrow();
        return operator.call(() -> matters.find(id, number)).orElseThrow();
    }

    public MatterCommand.Create create(String stage, String title) {
        return create(stage, MatterDetails.titled(title));
    }

    public MatterCommand.Create create(String stage, MatterDetails details) {
        return new MatterCommand.Create(CommandId.random(), ORIGIN, id, stage(stage), details);
    }

    /** Changes what differs between the two. */
    public MatterCommand.Edit edit(MatterId matter, MatterDetails base, MatterDetails mine) {
        return new MatterCommand.Edit(CommandId.random(), ORIGIN, id, matter, FieldEdit.between(base, mine));
    }

    /** Moves to the end of a stage. */
    public MatterCommand.Move move(MatterId matter, String from, String to) {
        return move(matter, from, to, null, null);
    }

    public MatterCommand.Move move(
            MatterId matter, String from, String to, @Nullable MatterId above, @Nullable MatterId below) {
        return new MatterCommand.Move(CommandId.random(), ORIGIN, id, matter, stage(from), stage(to), above, below);
    }

    public MatterCommand.Archive archive(MatterId matter) {
        return new MatterCommand.Archive(CommandId.random(), ORIGIN, id, matter);
    }

    public MatterCommand.Restore restore(MatterId matter) {
        return new MatterCommand.Restore(CommandId.random(), ORIGIN, id, matter);
    }

    public MatterCommand.Delete delete(MatterId matter) {
        return new MatterCommand.Delete(CommandId.random(), ORIGIN, id, matter);
    }

    /** A board command without its identity. */
    @FunctionalInterface
    public interface Wish {

        BoardCommand as(CommandId id, Origin origin, BoardId board);
    }
}
