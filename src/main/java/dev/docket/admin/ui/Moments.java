package dev.docket.admin.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as the pages of administrators write them: by the clock of whoever reads them. */
final class Moments {

    private final DateTimeFormatter format;

    Moments(String pattern, Locale locale, ZoneId zone) {
        format = DateTimeFormatter.ofPattern(pattern, locale).withZone(zone);
    }

    String words(Instant moment) {
        return format.format(moment);
    }
}
