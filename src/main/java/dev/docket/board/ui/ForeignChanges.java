package dev.docket.board.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.UI;
import dev.docket.board.ui.CardGlow.Mark;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.sync.BoardUpdate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Tells the user of one open board what others did on it: their cards glow, and one toast says who did what. */
class ForeignChanges {

    /** Who is shown more than this at once looks at none of it. */
    private static final int MOST_DRAWN = 30;

    private final NewsDigest digest;
    private final NewsText words;
    private final LastChange last;
    private final CardGlow glow;
    private final BoardCanvas canvas;
    private final PassingNews passing = new PassingNews();
    private final BooleanSupplier wanted;

    private final Set<MatterId> told = new HashSet<>();

    /**
     * Belongs to the canvas.
     *
     * @param wanted whether the user wants toasts, asked each time
     */
    ForeignChanges(
            NewsDigest digest,
            NewsText words,
            LastChange last,
            CardGlow glow,
            BoardCanvas canvas,
            BooleanSupplier wanted) {
        this.digest = digest;
        this.words = words;
        this.last = last;
        this.glow = glow;
        this.canvas = canvas;
        this.wanted = wanted;
    }

    /**
     * Tells of an update that the canvas shows already.
     *
     * @param before what it showed until then; null if nothing
     */
    void tell(BoardUpdate update, @Nullable BoardSnapshot before) {
        last.take(update, before);
        Map<MatterId, Mark> marks = glow.changed(before == null ? List.of() : digest.others(update));
        if (wanted.getAsBoolean()) {
            BoardUpdate untold = update.without(told);
            digest.of(untold, before).ifPresent(news -> open(news, marks));
            digest.mentions(untold, before).ifPresent(news -> open(news, marks));
        }
        told.clear();
    }

    /** Where it is told, to be put into the page. */
    PassingNews passing() {
        return passing;
    }

    /** The user has just been told what happened to this matter; the next update brings nothing new of it. */
    void toldOf(MatterId matter) {
        told.add(matter);
    }

    /** The last change that came to this view, the user's own ones too, and when: “Ben moved 2026-00042, 12:04”. */
    Optional<String> lastChange(UI ui) {
        return last.text(ui);
    }

    private void open(News news, Map<MatterId, Mark> marks) {
        Map<MatterId, Mark> present = new LinkedHashMap<>(marks);
        present.keySet().retainAll(news.matters());
        if (present.isEmpty()) {
            passing.tell(words.of(news));
        } else {
            passing.tell(words.of(news), canvas.getTranslation("toast.show"), () -> reveal(present));
        }
    }

    /** Draws some that are too far down for that; those that have left the board meanwhile are let go. */
    private void reveal(Map<MatterId, Mark> marks) {
        canvas.keep(marks.keySet().stream().limit(MOST_DRAWN).collect(toSet()));
        glow.reveal(marks);
    }
}
