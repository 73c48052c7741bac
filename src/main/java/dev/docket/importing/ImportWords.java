package dev.docket.importing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says messages in words, the same ones on the page and on the command line. */
public final class ImportWords {

    private static final String FILES = "vaadin-i18n/translations";

    private final Locale locale;
    private final ResourceBundle texts;

    public ImportWords(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle(
                FILES, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String say(ImportMessage message) {
        return new MessageFormat(texts.getString(message.key()), locale)
                .format(message.arguments().toArray());
    }
}
