package dev.docket.shell;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The texts that Docket's own elements show in the browser: those of the message files whose keys begin so. */
public final class ClientWords {

    private static final String PREFIX = "client.";

    private ClientWords() {}

    public static Map<String, String> of(Locale locale) {
        ResourceBundle texts = Messages.in(locale);
        return texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, texts::getString));
    }
}
