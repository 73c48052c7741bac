package dev.docket.board.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card: one element with one property, and no listener of its own. What happens to it is heard by the column and the
 * canvas, so that a card costs next to nothing in the session.
 */
@Tag("docket-card")
@JsModule("./docket-card.ts")
class MatterCard extends Component {

    /**
     * Equal contents are one object for all views that show them: on a board of 90 cards that spares each view a hundred
     * kilobytes, and its viewers see the same cards.
     */
    private static final LoadingCache<CardContent, ObjectNode> CONTENTS =
            Caffeine.newBuilder().weakValues().build(JacksonUtils::beanToJson);

    private final MatterId matter;
    private @Nullable MatterSnapshot known;
    private @Nullable ObjectNode shown;
    private boolean unsaved;
    private boolean selected;
    private @Nullable Integer expectedDays;
    private String lane = "";

    MatterCard(MatterId matter) {
        this.matter = matter;
    }

    MatterId matter() {
        return matter;
    }

    /** Nothing as long as it shows nothing. */
    Optional<String> number() {
        return Optional.ofNullable(shown).map(content -> content.path("number").asString());
    }

    /** Shows that its user has picked it, or no longer. */
    void select(boolean picked) {
        if (picked != selected) {
            selected = picked;
            getElement().setProperty("selected", picked);
        }
    }

    /** Says after how many days in its stage it stays there longer than expected; null for never. */
    void expect(@Nullable Integer days) {
        if (!Objects.equals(days, expectedDays)) {
            expectedDays = days;
            if (days == null) {
                getElement().removeProperty("expected");
            } else {
                getElement().setProperty("expected", days);
            }
        }
    }

    /** Stands in a lane of the board; empty where it has none. */
    void stand(String key) {
        if (!key.equals(lane)) {
            lane = key;
            if (key.isEmpty()) {
                getElement().removeAttribute("slot");
            } else {
                getElement().setAttribute("slot", key);
            }
        }
    }

    String lane() {
        return lane;
    }

    /**
     * Shows the matter; {@code pending} if the server does not have it like that yet. Pictures of a board share the matters
     * in which they do not differ: most cards have nothing to do.
     */
    void show(MatterSnapshot snapshot, People people, boolean pending) {
        if (pending != unsaved) {
            unsaved = pending;
            getElement().setProperty("state", pending ? "pending" : "saved");
        }
        if (!snapshot.equals(known)) {
            known = snapshot;
            show(CONTENTS.get(CardContent.of(snapshot, people)));
        }
    }

    private void show(ObjectNode content) {
        if (!content.equals(shown)) {
            shown = content;
            getElement().setPropertyJson("matter", content);
        }
    }
}
