package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** People at work on a board: commands of every kind, some of them stale, refused or for what has gone. */
public final class RandomCommands {

    private final BoardFixture board;
    private final Random random;
    private final RandomLife life;
    private final List<MatterId> archived = new ArrayList<>();
    /** Those who come and go; the database may have many more. */
    private final List<AccountId> newest;

    public RandomCommands(BoardFixture board, long seed) {
        this.board = board;
        this.random = new Random(seed);
        this.life = new RandomLife(board.id(), new Random(seed));
        this.newest = board.now().members().keySet().stream()
                .sorted(Comparator.comparing(AccountId::value).reversed())
                .limit(3)
                .toList();
    }

    /**
     * Carries out one command more as the operator, whatever comes of it, and mostly something beside the fields of a
     * matter; every fourth is for the board itself.
     */
    public void carryOutNext() {
        if (random.nextInt(4) == 0) {
            board.carryOut(nextForTheBoard());
        } else {
            board.attempt(next());
            board.now().stages().stream()
                    .flatMap(stage -> stage.matters().stream())
                    .findFirst()
                    .ifPresent(matter -> board.attempt(life.next(matter.id())));
        }
    }

    /** The next command for a matter, for the board as it is now. */
    public MatterCommand next() {
        return next(board.now());
    }

    /** The next command for a matter, for the board as it was then. */
    public MatterCommand next(BoardSnapshot now) {
        List<MatterSnapshot> matters =
                now.stages().stream().flatMap(stage -> stage.matters().stream()).toList();
        int dice = matters.isEmpty() ? 0 : random.nextInt(20);
        return switch (dice) {
            case 0, 1, 2 -> create(any(now.stages()));
            case 3, 4, 5, 6 -> edit(any(matters));
            case 7 -> archive(any(matters));
            case 8 -> archived.isEmpty() ? edit(any(matters)) : board.restore(any(archived));
            case 9 -> board.delete(archived.isEmpty() ? any(matters).id() : any(archived));
            case 10 -> new MatterCommand.Undo(now.revision(), move(now, matters));
            default -> move(now, matters);
        };
    }

    /** The next command for the board itself, as it is now. */
    public BoardCommand nextForTheBoard() {
        BoardSnapshot now = board.now();
        StageId stage = any(now.stages()).id();
        CommandId id = CommandId.random();
        BoardId of = board.id();
        return switch (random.nextInt(15)) {
            case 0 -> new BoardCommand.RenameBoard(id, BoardFixture.ORIGIN, of, "Board " + id.value());
            case 1, 2 -> new BoardCommand.AddStage(id, BoardFixture.ORIGIN, of, stageOrNone(now), name());
            case 3 -> new BoardCommand.RenameStage(id, BoardFixture.ORIGIN, of, stage, name());
            case 4, 5 -> new BoardCommand.MoveStage(id, BoardFixture.ORIGIN, of, stage, stageOrNone(now));
            case 6, 7 -> new BoardCommand.RemoveStage(id, BoardFixture.ORIGIN, of, removable(now));
            case 8 ->
                new BoardCommand.LimitStage(
                        id, BoardFixture.ORIGIN, of, stage, random.nextInt(5) - 1, random.nextBoolean());
            case 9 ->
                new BoardCommand.ColourStage(id, BoardFixture.ORIGIN, of, stage, any(List.of(StageColour.values())));
            case 10 -> new BoardCommand.ExpectStage(id, BoardFixture.ORIGIN, of, stage, random.nextInt(5) - 1);
            case 11 -> new BoardCommand.CloseStage(id, BoardFixture.ORIGIN, of, stage, random.nextBoolean());
            default -> member(id);
        };
    }

    private BoardCommand member(CommandId id) {
        AccountId account = any(newest);
        BoardRole role = any(List.of(BoardRole.values()));
        return switch (random.nextInt(3)) {
            case 0 -> new BoardCommand.AddMember(id, BoardFixture.ORIGIN, board.id(), account, role);
            case 1 -> new BoardCommand.ChangeMemberRole(id, BoardFixture.ORIGIN, board.id(), account, role);
            default -> new BoardCommand.RemoveMember(id, BoardFixture.ORIGIN, board.id(), account);
        };
    }

    private MatterCommand create(StageSnapshot stage) {
        MatterDetails details = MatterDetails.titled("New " + random.nextInt(1_000));
        return new MatterCommand.Create(CommandId.random(), BoardFixture.ORIGIN, board.id(), stage.id(), details);
    }

    private MatterCommand edit(MatterSnapshot matter) {
        MatterDetails base = board.open(matter.id()).details();
        MatterField field = random.nextBoolean() ? MatterField.TITLE : MatterField.DESCRIPTION;
        return board.edit(matter.id(), base, base.with(field, "Edited " + random.nextInt(1_000)));
    }

    private MatterCommand archive(MatterSnapshot matter) {
        archived.add(matter.id());
        return board.archive(matter.id());
    }

    /** In one of ten cases from a stage where the matter may not be; the neighbours may be anywhere. */
    private MatterCommand.Move move(BoardSnapshot now, List<MatterSnapshot> matters) {
        MatterSnapshot matter = any(matters);
        StageId from = random.nextInt(10) == 0 ? any(now.stages()).id() : matter.stage();
        return new MatterCommand.Move(
                CommandId.random(),
                BoardFixture.ORIGIN,
                board.id(),
                matter.id(),
                from,
                any(now.stages()).id(),
                neighbour(matters),
                neighbour(matters));
    }

    private @Nullable MatterId neighbour(List<MatterSnapshot> matters) {
        return random.nextInt(3) == 0 ? null : any(matters).id();
    }

    private @Nullable StageId stageOrNone(BoardSnapshot now) {
        return random.nextInt(4) == 0 ? null : any(now.stages()).id();
    }

    /** Mostly one in which no matter stands, if there is any. */
    private StageId removable(BoardSnapshot now) {
        Optional<StageSnapshot> empty =
                now.stages().stream().filter(stage -> stage.matters().isEmpty()).findFirst();
        return random.nextInt(4) == 0
                ? any(now.stages()).id()
                : empty.orElseGet(() -> any(now.stages())).id();
    }

    private String name() {
        return "Stage " + random.nextInt(1_000);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
