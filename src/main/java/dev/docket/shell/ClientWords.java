package dev.docket.shell;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The texts that Docket's own elements show in the browser: those of the message files whose keys begin so. */
public final class ClientWords {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final String PREFIX = "client.";

    /** Not the language of the machine, where ours has no texts, but the default ones. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ClientWords() {}

    public static Map<String, String> of(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK);
        return texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, texts::getString));
    }
}
