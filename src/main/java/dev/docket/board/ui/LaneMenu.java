package dev.docket.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.finding.LaneKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The menu in which its user chooses whether a board has lanes, and which. */
class LaneMenu extends MenuBar {

    private final Map<Optional<LaneKind>, MenuItem> items = new LinkedHashMap<>();
    private final MenuItem root;

    /**
     * Nothing is chosen yet.
     *
     * @param wanted told of what is chosen
     */
    LaneMenu(Consumer<Optional<LaneKind>> wanted) {
        root = addItem(VaadinIcon.LINES.create());
        offer(Optional.empty(), wanted);
        for (LaneKind kind : LaneKind.values()) {
            offer(Optional.of(kind), wanted);
        }
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassNames("docket-dots", "board-lanes");
        show(Optional.empty());
    }

    /** Shows what is chosen. */
    void show(Optional<LaneKind> chosen) {
        items.forEach((kind, item) -> item.setChecked(kind.equals(chosen)));
        root.setAriaLabel(getTranslation("lanes.menu", name(chosen)));
        root.setTooltipText(getTranslation("lanes.menu", name(chosen)));
        setClassName("active", chosen.isPresent());
    }

    private void offer(Optional<LaneKind> kind, Consumer<Optional<LaneKind>> wanted) {
        MenuItem item = root.getSubMenu().addItem(name(kind), click -> {
            // A click on what is chosen would take the check away.
            show(kind);
            wanted.accept(kind);
        });
        item.setCheckable(true);
        items.put(kind, item);
    }

    private String name(Optional<LaneKind> kind) {
        return getTranslation("lanes." + kind.map(LaneKind::word).orElse("none"));
    }
}
