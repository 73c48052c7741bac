package dev.docket.board.ui;

import dev.docket.identity.CurrentPerson;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Tells whoever opens a board what others do on it, as far as he wants to know. */
@Component
class ForeignChangesFactory {

    private final CurrentPerson current;
    private final ToastChoice choice;
    private final Clock clock;

    ForeignChangesFactory(CurrentPerson current, ToastChoice choice, Clock clock) {
        this.current = current;
        this.choice = choice;
        this.clock = clock;
    }

    /** For the canvas of one open board. */
    ForeignChanges of(BoardCanvas canvas, People people) {
        NewsText words = new NewsText(canvas::getTranslation);
        return new ForeignChanges(
                new NewsDigest(current.require().id()),
                words,
                new LastChange(words, clock),
                new CardGlow(canvas, people),
                canvas,
                choice::isWanted);
    }
}
