package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChecklistCommand;
import dev.docket.matter.CommandId;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.MatterId;
import dev.docket.matter.Origin;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ItemDeedTests {

    private static final Origin ORIGIN = new Origin("test");
    private static final BoardId ID = new BoardId(1);
    private static final MatterId MATTER = new MatterId(1);
    private static final CommandId COMMAND = CommandId.random();
    private static final ItemId ITEM = ItemId.of(CommandId.random());
    private static final ItemText OLD = new ItemText("Old");
    private static final ItemText NEW = new ItemText("New");
    private static final BoardSnapshot BOARD = NewsFixture.board(1, 2);

    private static final MatterCommand CHECK = new ChecklistCommand.Check(COMMAND, ORIGIN, ID, MATTER, ITEM, true);
    private static final MatterCommand UNCHECK = new ChecklistCommand.Check(COMMAND, ORIGIN, ID, MATTER, ITEM, false);
    private static final MatterCommand REMOVE = new ChecklistCommand.Remove(COMMAND, ORIGIN, ID, MATTER, ITEM);
    private static final MatterCommand RESTORE = new ChecklistCommand.Restore(COMMAND, ORIGIN, ID, MATTER, ITEM);

    static Stream<MatterCommand[]> pairs() {
        return Stream.of(
                new MatterCommand[] {CHECK, UNCHECK},
                new MatterCommand[] {UNCHECK, CHECK},
                new MatterCommand[] {REMOVE, RESTORE},
                new MatterCommand[] {RESTORE, REMOVE},
                new MatterCommand[] {
                    new ChecklistCommand.Rename(COMMAND, ORIGIN, ID, MATTER, ITEM, OLD, NEW),
                    new ChecklistCommand.Rename(COMMAND, ORIGIN, ID, MATTER, ITEM, NEW, OLD)
                });
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isTakenBackByItsOpposite(MatterCommand done, MatterCommand undone) {
        ItemDeed deed = (ItemDeed) OwnDeed.of(done, BOARD).orElseThrow();

        assertThat(deed.inverse().as(COMMAND, ORIGIN, ID)).isEqualTo(undone);
        assertThat(deed.inverse().inverse()).isEqualTo(deed);
        assertThat(deed.isOfPlace()).isFalse();
    }

    @Test
    void takesBackAnAddedItemByRemovingIt() {
        ChecklistCommand.Add add = new ChecklistCommand.Add(COMMAND, ORIGIN, ID, MATTER, NEW);
        ItemDeed deed = (ItemDeed) OwnDeed.of(add, BOARD).orElseThrow();

        assertThat(deed.inverse().as(COMMAND, ORIGIN, ID))
                .isEqualTo(new ChecklistCommand.Remove(COMMAND, ORIGIN, ID, MATTER, add.item()));
    }

    @Test
    void takesNoOrderBack() {
        assertThat(OwnDeed.of(new ChecklistCommand.Move(COMMAND, ORIGIN, ID, MATTER, ITEM, null), BOARD))
                .isEmpty();
    }
}
