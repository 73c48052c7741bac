package dev.docket.shell;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The texts that Docket's own elements show in the browser: those of the message files whose keys begin so. */
public final class ClientWords {

    private static final String PREFIX = "client.";

    private static final Map<Locale, ObjectNode> SHARED = new ConcurrentHashMap<>();

    private ClientWords() {}

    public static Map<String, String> of(Locale locale) {
        ResourceBundle texts = Messages.in(locale);
        return texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toMap(key -> key, texts::getString));
    }

    /** The same as an element reads them: one object for all pages in the language, which nobody changes. */
    public static ObjectNode shared(Locale locale) {
        return SHARED.computeIfAbsent(Messages.in(locale).getLocale(), found -> {
            ObjectNode words = JsonNodeFactory.instance.objectNode();
            of(locale).forEach(words::put);
            return words;
        });
    }
}
