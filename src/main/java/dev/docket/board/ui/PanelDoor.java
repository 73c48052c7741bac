package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.StageId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens and begins matters in the panel of one open board, as soon as the board is there. */
class PanelDoor {

    private final PanelSlot panel;
    private final Supplier<Optional<BoardSnapshot>> board;
    private final Consumer<Optional<MatterNumber>> opened;
    private final BiFunction<String, Object[], String> texts;
    private final DraftOffers offers;

    private @Nullable MatterNumber wanted;

    /**
     * Nothing is open yet.
     *
     * @param board the board as it is shown, once it is
     * @param opened told of the matter that is to be in the panel, or of none
     */
    PanelDoor(
            PanelSlot panel,
            Supplier<Optional<BoardSnapshot>> board,
            Consumer<Optional<MatterNumber>> opened,
            BiFunction<String, Object[], String> texts) {
        this.panel = panel;
        this.board = board;
        this.opened = opened;
        this.texts = texts;
        offers = new DraftOffers(panel, texts, this::enter, this::begin);
    }

    /** Shows this matter in the panel, or none. */
    void open(@Nullable MatterNumber number) {
        wanted = number;
        board.get().ifPresent(this::openWanted);
    }

    /** The board is there; reminds whoever may write of what he has typed there and not saved. */
    void first(BoardSnapshot now, boolean writable) {
        openWanted(now);
        if (writable) {
            panel.postponed.attempt(Postponed.Kind.OFFERED, () -> offers.make(now, wanted));
        }
    }

    /** Has the address name this matter, which opens it. */
    void enter(MatterNumber number) {
        opened.accept(Optional.of(number));
    }

    void begin(StageId stage) {
        board.get()
                .ifPresent(now -> panel.leave(() -> {
                    close();
                    now.stage(stage).ifPresent(column -> {
                        panel.begin(now, column);
                        offers.withdraw(Optional.empty());
                    });
                }));
    }

    /** Begins one in that stage, or in the first one if it is gone, with what was typed elsewhere. */
    void begin(StageId stage, MatterDetails typed) {
        board.get().ifPresent(now -> {
            close();
            panel.beginWith(now, now.stage(stage).orElseGet(() -> now.stages().getFirst()), typed);
        });
    }

    /**
     * Opens a matter, or begins one, with what was typed about it on a page that is gone.
     *
     * @return whether there was anything that was not saved
     */
    boolean bringBack(Optional<MatterNumber> matter, List<Remembered.Typed> typed) {
        boolean brought =
                board.get().filter(now -> panel.bringBack(now, matter, typed)).isPresent();
        if (brought) {
            offers.withdraw(matter);
        }
        return brought;
    }

    /** Takes away whatever is in the panel. */
    void close() {
        panel.clear();
        opened.accept(Optional.empty());
    }

    private void openWanted(BoardSnapshot now) {
        MatterNumber number = wanted;
        if (number == null) {
            panel.postponed.forget(Postponed.Kind.OPENED);
            panel.clearMatter();
        } else if (!panel.postponed.attempt(
                Postponed.Kind.OPENED, () -> show(board.get().orElse(now), number))) {
            new Notice(texts.apply("board.nomatter.yet", new Object[] {number.value()})).open();
        }
    }

    private void show(BoardSnapshot now, MatterNumber number) {
        panel.open(now, number);
        offers.withdraw(Optional.of(number));
    }
}
