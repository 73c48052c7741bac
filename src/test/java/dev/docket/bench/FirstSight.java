package dev.docket.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a board's first response draws: its node, its columns in order, and in each of them the numbers of the matters
 * whose cards are drawn, from the top.
 */
record FirstSight(int canvas, List<Column> columns) {

    record Column(int node, String stage, int count, List<String> drawn) {}

    /** Vaadin's features of a node. */
    private static final int ELEMENT = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;

    static FirstSight in(String response) {
        Map<Integer, Node> nodes = new TreeMap<>();
        for (JsonNode change : JsonMapper.shared().readTree(response).path("changes")) {
            nodes.computeIfAbsent(change.path("node").asInt(), id -> new Node()).take(change);
        }
        List<Column> columns = new ArrayList<>();
        int canvas = 0;
        for (var entry : nodes.entrySet()) {
            var node = entry.getValue();
            if (node.tag.equals("docket-board")) {
                canvas = entry.getKey();
                for (int child : node.children) {
                    if (nodes.get(child).tag.equals("docket-column")) {
                        columns.add(column(child, nodes));
                    }
                }
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalStateException("There is no board in " + response.substring(0, 300));
        }
        return new FirstSight(canvas, columns);
    }

    private static Column column(int id, Map<Integer, Node> nodes) {
        var column = nodes.get(id);
        List<String> drawn = column.children.stream()
                .map(nodes::get)
                .filter(child -> child != null && child.tag.equals("docket-card"))
                .map(card -> card.properties.get("matter").path("number").asString())
                .toList();
        return new Column(
                id,
                column.properties.get("stage").asString(),
                column.properties.get("count").asInt(),
                drawn);
    }

    int cards() {
        return columns.stream().mapToInt(column -> column.drawn().size()).sum();
    }

    int matters() {
        return columns.stream().mapToInt(Column::count).sum();
    }

    private static final class Node {

        private final Map<String, JsonNode> properties = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private String tag = "";

        void take(JsonNode change) {
            int feature = change.path("feat").asInt(-1);
            var key = change.path("key").asString("");
            if (feature == ELEMENT && key.equals("tag")) {
                tag = change.path("value").asString();
            } else if (feature == PROPERTIES && change.has("value")) {
                properties.put(key, change.path("value"));
            } else if (feature == CHILDREN && change.path("type").asString().equals("splice")) {
                int at = change.path("index").asInt();
                for (int i = 0; i < change.path("remove").asInt(0); i++) {
                    children.remove(at);
                }
                for (JsonNode added : change.path("addNodes")) {
                    children.add(at++, added.asInt());
                }
            }
        }
    }
}
