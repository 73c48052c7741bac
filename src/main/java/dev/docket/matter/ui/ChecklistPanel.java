package dev.docket.matter.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.matter.ChecklistItem;
import dev.docket.matter.CommandId;
import dev.docket.matter.ItemId;
import dev.docket.matter.ItemText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checklist of a matter. A row that stays as it is, is not touched: what its user does there goes on. */
public class ChecklistPanel extends PanelPart {

    private final Map<ItemId, ChecklistRow> rows = new LinkedHashMap<>();
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph(getTranslation("checklist.empty"));
    private final ItemField entry = new ItemField(this::enter, this::typed);
    private final Actions actions;
    private boolean writable = true;

    public ChecklistPanel(Actions actions) {
        this.actions = actions;
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-label", getTranslation("matter.part.checklist"));
        list.addClassName("checklist");
        addClassName("matter-part");
        add(empty, list, entry);
    }

    /** Shows the items as they are now. A row in which somebody types stays until he has finished. */
    public void show(List<ChecklistItem> items) {
        List<ItemId> ids = items.stream().map(ChecklistItem::id).toList();
        new ArrayList<>(rows.values())
                .stream()
                        .filter(row -> !ids.contains(row.item()) && row.unsent().isEmpty())
                        .forEach(this::drop);
        for (int i = 0; i < items.size(); i++) {
            ChecklistItem item = items.get(i);
            ChecklistRow row = rows.computeIfAbsent(item.id(), id -> new ChecklistRow(id, actions, this::typed));
            row.show(item, i == 0 ? null : before(ids, i - 1), i > 0, i + 1 < items.size() ? ids.get(i + 1) : null);
            row.allow(writable);
            place(row, i);
        }
        list.setVisible(list.getComponentCount() > 0);
        empty.setVisible(items.isEmpty());
    }

    /** What an item is to stand below in order to go up by one; null for the top. */
    private static @Nullable ItemId before(List<ItemId> ids, int place) {
        return place == 0 ? null : ids.get(place - 1);
    }

    private void place(ChecklistRow row, int place) {
        if (list.indexOf(row) != place) {
            list.addComponentAtIndex(Math.min(place, list.getComponentCount()), row);
        }
    }

    private void drop(ChecklistRow row) {
        rows.remove(row.item());
        list.remove(row);
    }

    @Override
    void allow(boolean mayWrite) {
        writable = mayWrite;
        entry.allow(mayWrite);
        rows.values().forEach(row -> row.allow(mayWrite));
    }

    @Override
    String unsent() {
        return Stream.concat(Stream.of(entry.getValue()), rows.values().stream().map(ChecklistRow::unsent))
                .filter(typed -> !typed.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void enter(String typed, CommandId id) {
        Optional<String> problem = ItemText.problem(typed);
        if (problem.isPresent()) {
            entry.refuse(id, typed, getTranslation("checklist.problem." + problem.get()));
        } else {
            actions.add(id, new ItemText(typed), refusal -> added(id, typed, refusal));
        }
    }

    /** The next item may have been begun, and stand where this one stood: so it is named. */
    private void added(CommandId id, String typed, String refusal) {
        if (!refusal.isEmpty()) {
            entry.refuse(id, typed, getTranslation("checklist.refused", typed, refusal));
        }
    }

    /** What its owner does when the user wants something; tells why it was not done, or an empty text. */
    public interface Actions {

        void add(CommandId id, ItemText text, Consumer<String> told);

        void check(ItemId item, boolean done, Consumer<String> told);

        void rename(ItemId item, ItemText seen, ItemText text, Consumer<String> told);

        /**
         * Puts an item elsewhere.
         *
         * @param above the item that it is to stand below; null at the top
         */
        void move(ItemId item, @Nullable ItemId above);

        void remove(ItemId item);
    }
}
