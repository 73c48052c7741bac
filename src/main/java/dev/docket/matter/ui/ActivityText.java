package dev.docket.matter.ui;

import dev.docket.matter.Activity;
import dev.docket.matter.ActivityFilter;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.FieldChange;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.StageId;
import dev.docket.matter.TextDiff;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what has become of a matter: who, what, from what to what. */
class ActivityText {

    /** That a move closes a matter is said by the stage. */
    private static final Set<MatterField> BESIDE_A_MOVE = EnumSet.complementOf(EnumSet.of(MatterField.STATUS));

    private final DetailText values;
    private final Function<StageId, String> stages;
    private final BiFunction<String, Object[], String> texts;

    /** Stages that are gone have no name. */
    ActivityText(DetailText values, Function<StageId, String> stages, BiFunction<String, Object[], String> texts) {
        this.values = values;
        this.stages = stages;
        this.texts = texts;
    }

    /** A line for each thing that was changed at once. */
    List<String> of(Activity activity) {
        String who = activity.actorName();
        return switch (ActivityFilter.of(activity.kind())) {
            case EDITS -> edited(who, activity.edits().keySet(), activity).toList();
            case MOVES ->
                Stream.concat(
                                Stream.of(moved(who, activity)),
                                activity.kind() == ChangeKind.MATTER_MOVED
                                        ? edited(who, BESIDE_A_MOVE, activity)
                                        : Stream.of())
                        .toList();
            case CHECKLIST, COMMENTS -> List.of(beside(who, activity));
            case ALL -> List.of(text("activity.deleted", who));
        };
    }

    /** What goes on beside the fields: the key is the name of the kind. */
    private String beside(String who, Activity activity) {
        String key = activity.kind().name().toLowerCase(Locale.ROOT).replace('_', '.');
        String before = from(activity, Change.TEXT);
        String after = to(activity, Change.TEXT);
        return text("activity." + key, who, before.isEmpty() ? after : before, after);
    }

    private Stream<String> edited(String who, Set<MatterField> fields, Activity activity) {
        return new TreeMap<>(activity.edits())
                .entrySet().stream()
                        .filter(each -> fields.contains(each.getKey()))
                        .map(each -> edited(who, each));
    }

    private String edited(String who, Map.Entry<MatterField, FieldEdit> edit) {
        Object before = edit.getValue().base();
        Object after = edit.getValue().mine();
        if (edit.getKey() == MatterField.DESCRIPTION) {
            return described(who, string(before), string(after));
        }
        String name = text("matter.field." + edit.getKey().key());
        if (string(before).isEmpty()) {
            return text("activity.set", who, name, values.of(after));
        }
        return string(after).isEmpty()
                ? text("activity.cleared", who, name, values.of(before))
                : text("activity.changed", who, name, values.of(before), values.of(after));
    }

    /** A description is too long to be said twice: how much of it changed has to do. */
    private String described(String who, String before, String after) {
        List<TextDiff.Line> lines = TextDiff.between(before, after).lines();
        return text("activity.described", who, count(lines, TextDiff.Kind.ADDED), count(lines, TextDiff.Kind.REMOVED));
    }

    private static long count(List<TextDiff.Line> lines, TextDiff.Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind && !line.text().isEmpty())
                .count();
    }

    private String moved(String who, Activity activity) {
        String from = from(activity, Change.STAGE);
        String to = to(activity, Change.STAGE);
        if (activity.kind() == ChangeKind.MATTER_ARCHIVED) {
            return text("activity.archived", who);
        }
        if (activity.kind() == ChangeKind.MATTER_RESTORED) {
            return text("activity.restored", who);
        }
        if (activity.kind() == ChangeKind.MATTER_CREATED) {
            return text("activity.created", who, stage(to));
        }
        return from.equals(to)
                ? text("activity.reordered", who, stage(to))
                : text("activity.moved", who, stage(from), stage(to));
    }

    private String stage(String id) {
        String name = id.isEmpty() ? "" : stages.apply(new StageId(Long.parseLong(id)));
        return name.isEmpty() ? text("activity.stage.gone") : name;
    }

    private static String from(Activity activity, String field) {
        FieldChange change = activity.fields().get(field);
        return change == null ? "" : Objects.requireNonNullElse(change.from(), "");
    }

    private static String to(Activity activity, String field) {
        FieldChange change = activity.fields().get(field);
        return change == null ? "" : Objects.requireNonNullElse(change.to(), "");
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String text(String key, Object... parts) {
        return texts.apply(key, parts);
    }
}
