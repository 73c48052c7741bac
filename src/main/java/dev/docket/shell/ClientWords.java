package dev.docket.shell;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts that Docket's own elements show in the browser: those of the message files whose keys begin so. All pages
 * share one object for each language, which nobody changes.
 */
public final class ClientWords {

    private static final String PREFIX = "client.";

    private static final Map<ResourceBundle, ObjectNode> WORDS = new ConcurrentHashMap<>();

    private ClientWords() {}

    public static ObjectNode of(Locale locale) {
        return WORDS.computeIfAbsent(Messages.in(locale), ClientWords::of);
    }

    private static ObjectNode of(ResourceBundle texts) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        texts.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> words.put(key, texts.getString(key)));
        return words;
    }
}
