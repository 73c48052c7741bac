package dev.docket.board.ui;

import dev.docket.matter.CommandId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the user of a view did and nobody can say was saved, in the order in which he did it: it stays until it is known to
 * be, or he lets go of it. It may be sent again as often as he likes, and is done once. Belongs to one view, under its lock.
 *
 * <pre>
 *               missed                    again
 *     ───────────────────▶ not saved ◀───────────────▶ under way ──▶ decided, and gone
 *                              │            missed
 *                              ▼ discard
 * </pre>
 */
final class Unsaved {

    /** So much may wait; whoever has this in front of him does not need to do more that comes to nothing. */
    static final int MOST = 50;

    private final Map<CommandId, Item> items = new LinkedHashMap<>();
    private final Consumer<CommandId> forgotten;
    private Runnable changed = () -> {};
    private Consumer<Errand> send = errand -> {};

    /**
     * Nothing so far.
     *
     * @param forgotten told of what will not be sent again
     */
    Unsaved(Consumer<CommandId> forgotten) {
        this.forgotten = forgotten;
    }

    /** Who shows it. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** All of it. */
    List<Item> items() {
        return List.copyOf(items.values());
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether this may be sent: it is here already, or there is room for it should nobody answer. */
    boolean admits(Errand errand) {
        boolean admitted =
                items.size() < MOST || items.containsKey(errand.command().id());
        if (!admitted) {
            forgotten.accept(errand.command().id());
        }
        return admitted;
    }

    /** Nobody can say what became of this. */
    void missed(Errand errand) {
        items.put(errand.command().id(), new Item(errand, false));
        changed.run();
    }

    /** It is known what became of this. */
    void decided(CommandId command) {
        if (items.remove(command) != null) {
            changed.run();
        }
    }

    /** Who sends things. */
    void sentBy(Consumer<Errand> sender) {
        send = sender;
    }

    /** Sends all that is not under way. */
    void sendAgain() {
        List<Errand> due = new ArrayList<>();
        items.replaceAll((id, item) -> {
            if (!item.underWay()) {
                due.add(item.errand());
            }
            return new Item(item.errand(), true);
        });
        changed.run();
        due.forEach(send);
    }

    /** Its user lets go of this. What is under way may still be done. */
    void discard(CommandId command) {
        forgotten.accept(command);
        decided(command);
    }

    void discardAll() {
        items.keySet().forEach(forgotten);
        items.clear();
        changed.run();
    }

    /** {@code underWay}: sent again, and not answered yet. */
    record Item(Errand errand, boolean underWay) {}
}
