package dev.docket.board.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageSnapshot;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The menu in a column's header, for those who may change the board. */
class ColumnMenu extends MenuBar {

    private final Map<StageAction, MenuItem> items = new EnumMap<>(StageAction.class);
    private final Map<StageColour, MenuItem> colours = new EnumMap<>(StageColour.class);
    private final MenuItem root;

    ColumnMenu(Consumer<StageAction> actions, Consumer<StageColour> recolour) {
        root = addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        SubMenu menu = root.getSubMenu();
        for (StageAction action : StageAction.values()) {
            if (action == StageAction.MOVE_LEFT) {
                addColours(menu.addItem(getTranslation("stage.menu.colour")).getSubMenu(), recolour);
                menu.addSeparator();
            } else if (action == StageAction.REMOVE) {
                menu.addSeparator();
            }
            MenuItem item = menu.addItem(getTranslation(action.key()), click -> actions.accept(action));
            item.setCheckable(action == StageAction.CLOSE);
            items.put(action, item);
        }
        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("docket-dots");
    }

    /** Says what is possible for the stage where it stands now. */
    void follow(StageSnapshot stage, boolean first, boolean last) {
        root.setAriaLabel(getTranslation("stage.menu", stage.name()));
        enable(StageAction.MOVE_LEFT, !first);
        enable(StageAction.MOVE_RIGHT, !last);
        enable(StageAction.REMOVE, !(first && last));
        colours.forEach((colour, item) -> tick(item, colour == stage.colour()));
        tick(items.get(StageAction.CLOSE), stage.closing());
    }

    private static void tick(@Nullable MenuItem item, boolean checked) {
        if (item != null && item.isChecked() != checked) {
            item.setChecked(checked);
        }
    }

    private void addColours(SubMenu menu, Consumer<StageColour> recolour) {
        for (StageColour colour : StageColour.values()) {
            MenuItem item = menu.addItem(
                    getTranslation("stage.colour." + colour.name().toLowerCase(Locale.ROOT)),
                    click -> recolour.accept(colour));
            item.setCheckable(true);
            colours.put(colour, item);
        }
    }

    private void enable(StageAction action, boolean possible) {
        MenuItem item = items.get(action);
        if (item != null && item.isEnabled() != possible) {
            item.setEnabled(possible);
        }
    }
}
