package dev.docket.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** People at work beside the fields of matters: some of it stale, refused or for what has gone. */
final class RandomLife {

    private static final List<String> TEXTS = List.of("One", "Two");

    private final BoardId board;
    private final Random random;
    private final List<ChecklistCommand.Add> items = new ArrayList<>();
    private final List<CommentCommand.Add> comments = new ArrayList<>();

    RandomLife(BoardId board, Random random) {
        this.board = board;
        this.random = random;
    }

    /** The next command for what was added before, or to add something to this matter. */
    MatterCommand next(MatterId matter) {
        int dice = random.nextInt(12);
        if (dice < 2 || items.isEmpty()) {
            items.add(new ChecklistCommand.Add(
                    CommandId.random(), BoardFixture.ORIGIN, board, matter, new ItemText(text())));
            return items.getLast();
        }
        if (dice < 4 || comments.isEmpty()) {
            comments.add(new CommentCommand.Add(
                    CommandId.random(), BoardFixture.ORIGIN, board, matter, new CommentText(text())));
            return comments.getLast();
        }
        return dice < 7 ? ofComment(any(comments), dice) : ofItem(any(items));
    }

    private MatterCommand ofComment(CommentCommand.Add added, int dice) {
        CommandId id = CommandId.random();
        CommentId comment = CommentId.of(added.id());
        return dice == 4
                ? new CommentCommand.Delete(id, BoardFixture.ORIGIN, board, added.matter(), comment)
                : new CommentCommand.Edit(
                        id,
                        BoardFixture.ORIGIN,
                        board,
                        added.matter(),
                        comment,
                        new CommentText(text()),
                        new CommentText(text()));
    }

    private MatterCommand ofItem(ChecklistCommand.Add added) {
        CommandId id = CommandId.random();
        MatterId matter = added.matter();
        ItemId item = added.item();
        return switch (random.nextInt(6)) {
            case 0 -> new ChecklistCommand.Remove(id, BoardFixture.ORIGIN, board, matter, item);
            case 1 -> new ChecklistCommand.Restore(id, BoardFixture.ORIGIN, board, matter, item);
            case 2 -> {
                ItemId above = random.nextBoolean() ? null : any(items).item();
                yield new ChecklistCommand.Move(id, BoardFixture.ORIGIN, board, matter, item, above);
            }
            case 3 -> {
                ItemText seen = new ItemText(text());
                yield new ChecklistCommand.Rename(
                        id, BoardFixture.ORIGIN, board, matter, item, seen, new ItemText(text()));
            }
            default -> new ChecklistCommand.Check(id, BoardFixture.ORIGIN, board, matter, item, random.nextBoolean());
        };
    }

    private String text() {
        return any(TEXTS);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
