package dev.docket.board.ui;

import com.vaadin.flow.component.UI;
import dev.docket.matter.BoardSnapshot;
import dev.docket.shell.BrowserZone;
import dev.docket.sync.BoardUpdate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers the newest change that came to a view, for the details of the sync indicator. */
class LastChange {

    private final NewsText words;
    private final Clock clock;

    private @Nullable News news;
    private Instant at = Instant.EPOCH;

    LastChange(NewsText words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Takes note of an update; one that does not tell what happened leaves nothing to say. */
    void take(BoardUpdate update, @Nullable BoardSnapshot before) {
        if (!update.complete() || before == null) {
            news = null;
        } else if (!update.changes().isEmpty()) {
            news = NewsDigest.last(update, before).orElse(null);
            at = update.changes().getLast().at();
        }
    }

    /** Who, what, which and when, in the time of the user's browser; with the day if that is another one. */
    Optional<String> text(UI ui) {
        return text(BrowserZone.of(ui, clock), ui.getLocale());
    }

    Optional<String> text(ZoneId zone, Locale locale) {
        News told = news;
        if (told == null) {
            return Optional.empty();
        }
        ZonedDateTime then = at.atZone(zone);
        boolean today = then.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        DateTimeFormatter format = today
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return Optional.of(words.dated(told, format.withLocale(locale).format(then)));
    }
}
