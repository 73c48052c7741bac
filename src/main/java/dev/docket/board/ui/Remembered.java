package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.StageId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What nobody had answered when the page before this one was left. What cannot be read of it is left out.
 *
 * @param deeds what can be done again, in its order
 * @param typed what was typed into the panel
 * @param pending the matters of which something else was under way
 * @param unsure whether anything else may have been lost
 */
record Remembered(List<Deed> deeds, List<Typed> typed, List<MatterNumber> pending, boolean unsure) {

    /** More than this nobody does while he waits for an answer. */
    private static final int MOST = 100;

    static Remembered of(JsonNode left) {
        return new Remembered(
                all(left.path("deeds"), Remembered::deed),
                all(left.path("typed"), Remembered::typed),
                all(left.path("pending"), number -> MatterNumber.parse(number.asString(""))),
                left.path("unsure").asBoolean(false));
    }

    private static <T> List<T> all(JsonNode nodes, Function<JsonNode, Optional<T>> read) {
        return nodes.valueStream()
                .limit(MOST)
                .map(read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Deed> deed(JsonNode node) {
        CommandId id = CommandId.given(text(node, "id"));
        JsonNode detail = node.path("detail");
        Optional<StageId> to = stage(detail, "to");
        return switch (text(node, "kind")) {
            case "move" ->
                to.flatMap(stage -> stage(detail, "from")
                        .map(from -> new Moved(from, text(detail, "fromLane"), drop(id, stage, detail))));
            case "title" -> to.map(stage -> new Titled(id, stage, text(detail, "title")));
            case "item" ->
                MatterNumber.parse(text(detail, "matter")).map(matter -> new Listed(id, matter, text(detail, "text")));
            default -> Optional.empty();
        };
    }

    private static CardDrop drop(CommandId id, StageId to, JsonNode detail) {
        return new CardDrop(
                id,
                text(detail, "matter"),
                to,
                text(detail, "folded").equals("true"),
                text(detail, "after"),
                text(detail, "before"),
                text(detail, "lane"));
    }

    private static Optional<Typed> typed(JsonNode node) {
        Optional<MatterNumber> matter = MatterNumber.parse(text(node, "matter"));
        String key = text(node, "field");
        String base = text(node, "base");
        String mine = text(node, "text");
        Stream<Typed> fields = Arrays.stream(MatterField.values())
                .filter(field -> field.key().equals(key))
                .flatMap(field -> FieldEdit.typed(field, base, mine).stream()
                        .map(edit -> new Typed(matter, Optional.of(field), edit)));
        Stream<Typed> comment = Stream.of(new Typed(matter, Optional.empty(), new FieldEdit(base, mine)))
                .filter(each -> key.equals("comment"));
        return Stream.concat(fields, comment).findFirst();
    }

    private static Optional<StageId> stage(JsonNode node, String name) {
        try {
            return Optional.of(new StageId(Long.parseLong(text(node, name))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /** Something that can be done again: under its identity it is done once. */
    sealed interface Deed {

        CommandId id();
    }

    /** A card was taken from a stage and a lane, and dropped. */
    record Moved(StageId from, String fromLane, CardDrop drop) implements Deed {

        @Override
        public CommandId id() {
            return drop.id();
        }
    }

    /** A title was typed at the top of a stage. */
    record Titled(CommandId id, StageId to, String title) implements Deed {}

    /** An item was typed for a checklist. */
    record Listed(CommandId id, MatterNumber matter, String text) implements Deed {}

    /**
     * Something was typed and not sent.
     *
     * @param matter nothing for a new one
     * @param field nothing for a comment
     */
    record Typed(Optional<MatterNumber> matter, Optional<MatterField> field, FieldEdit edit) {}
}
