package dev.docket.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.docket.identity.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The texts of the message files. What has none in somebody's language is English, whatever the machine speaks. */
@Component
class Messages implements I18NProvider {

    private static final String BUNDLE = "vaadin-i18n.translations";

    /** Not the language of the machine, where ours has no texts, but the default ones. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(each -> Locale.of(each.tag())).toList();
    }

    /** A text without values is taken as it is: only patterns have to write an apostrophe twice. */
    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        try {
            String text = in(locale).getString(key);
            return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
        } catch (MissingResourceException e) {
            return "!" + key;
        }
    }
}
