package dev.docket.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The nodes of a page, as far as its server has told of them, by the numbers that both know them by. */
final class PageTree {

    /** Where Flow keeps the children of an element. */
    private static final int CHILDREN = 2;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Integer, Map<String, String>> nodes = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();

    /** The tree of a page that has just been opened; it grows with what the page hears. */
    static PageTree of(DrivenPage.Opened opened) {
        PageTree tree = new PageTree();
        tree.take(JSON.readTree(opened.begun().text()).path("appConfig").path("uidl"));
        tree.take(JSON.readTree(opened.shown().text()));
        opened.page().listen((message, nanos) -> tree.take(JSON.readTree(message)));
        return tree;
    }

    private void take(JsonNode message) {
        for (JsonNode change : message.path("changes")) {
            int node = change.path("node").asInt();
            switch (change.path("type").asString()) {
                case "attach" -> nodes.computeIfAbsent(node, id -> new HashMap<>());
                case "detach" -> {
                    nodes.remove(node);
                    parents.remove(node);
                }
                case "put" -> put(node, change.path("key").asString(), change.path("value"));
                case "splice" -> adopt(node, change);
                default -> {}
            }
        }
    }

    private void put(int node, String key, JsonNode value) {
        nodes.computeIfAbsent(node, id -> new HashMap<>())
                .put(key, value.isString() ? value.asString() : value.toString());
    }

    private void adopt(int node, JsonNode change) {
        if (change.path("feat").asInt() == CHILDREN) {
            change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
        }
    }

    int size() {
        return nodes.size();
    }

    /** The elements with this tag, in the order of their numbers. */
    Stream<Integer> all(String tag) {
        return nodes.keySet().stream()
                .filter(node -> tag.equals(value(node, "tag")))
                .sorted();
    }

    /** The first element with this tag that has this value of a property or an attribute. */
    int find(String tag, String key, String value) {
        return all(tag).filter(node -> value.equals(value(node, key)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no %s with %s %s".formatted(tag, key, value)));
    }

    int only(String tag) {
        return all(tag).findFirst().orElseThrow(() -> new IllegalStateException("There is no " + tag));
    }

    /** The element with this tag that the text stands in. */
    int saying(String tag, String text) {
        return nodes.keySet().stream()
                .filter(node -> text.equals(value(node, "text")))
                .flatMap(node -> Optional.ofNullable(parents.get(node)).stream())
                .filter(node -> tag.equals(value(node, "tag")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no %s that says %s".formatted(tag, text)));
    }

    /** How many nodes an element is made of, with all that stands in it. */
    long weight(int node) {
        return 1
                + parents.entrySet().stream()
                        .filter(entry -> entry.getValue() == node)
                        .mapToLong(entry -> weight(entry.getKey()))
                        .sum();
    }

    private String value(int node, String key) {
        return nodes.getOrDefault(node, Map.of()).getOrDefault(key, "");
    }
}
