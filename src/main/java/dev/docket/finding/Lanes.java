package dev.docket.finding;

import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lanes of a board from top to bottom.
 *
 * @param kind what tells them apart; nothing where there are none
 */
public record Lanes(Optional<LaneKind> kind, List<Lane> all) {

    /** A board without lanes. */
    public static final Lanes NONE = new Lanes(Optional.empty(), List.of());

    public Lanes {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What a browser calls the lane in which a matter stands; empty where there are no lanes. */
    public String keyOf(MatterSnapshot matter) {
        return kind.map(each -> Lane.key(each, matter.details().get(each.field())))
                .orElse("");
    }

    /** The lane that a browser names, which may be none. */
    public Optional<Lane> find(String key) {
        return all.stream().filter(lane -> lane.key().equals(key)).findFirst();
    }

    /** The matters of each lane, by its key and in their order; every lane is there. */
    public Map<String, List<MatterSnapshot>> part(List<MatterSnapshot> matters) {
        Map<String, List<MatterSnapshot>> parts = new LinkedHashMap<>();
        all.forEach(lane -> parts.put(lane.key(), new ArrayList<>()));
        if (isEmpty()) {
            return parts;
        }
        for (MatterSnapshot matter : matters) {
            List<MatterSnapshot> part = parts.get(keyOf(matter));
            if (part != null) {
                part.add(matter);
            }
        }
        return parts;
    }

    /** What must be written into a matter so that it stands in that lane; nothing where it does already. */
    public Map<MatterField, FieldEdit> edits(MatterSnapshot matter, Lane into) {
        if (into.key().equals(keyOf(matter))) {
            return Map.of();
        }
        MatterField field = into.kind().field();
        return Map.of(field, new FieldEdit(matter.details().get(field), into.value()));
    }
}
