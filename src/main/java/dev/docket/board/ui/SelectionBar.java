package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line at the foot of the board, there while matters are selected: how many, and what can be done with them. */
class SelectionBar extends Div {

    private final Span count = new Span();
    private final MenuItem move;
    private final Consumer<StageId> moved;
    private List<Target> offered = new ArrayList<>();

    /**
     * A bar that does not show yet.
     *
     * @param moved told of the stage that they are to go to
     * @param cleared told that they are to be let go
     */
    SelectionBar(Consumer<StageId> moved, Runnable cleared) {
        this.moved = moved;
        MenuBar menu = new MenuBar();
        move = menu.addItem(getTranslation("selection.move"));
        menu.addThemeVariants(MenuBarVariant.PRIMARY);
        Button clear = new Button(getTranslation("selection.clear"), click -> cleared.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY);

        count.getElement().setAttribute("role", "status");
        addClassName("selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("selection"));
        add(count, menu, clear);
        setVisible(false);
    }

    /** Shows so many selected matters, or nothing if there are none. */
    void show(int selected, List<StageSnapshot> stages) {
        setVisible(selected > 0);
        if (selected > 0) {
            count.setText(
                    selected == 1
                            ? getTranslation("selection.one")
                            : getTranslation("selection.several", Integer.toString(selected)));
            offer(stages.stream().map(Target::of).toList());
        }
    }

    /** A menu that is open is left alone as long as the stages are the same. */
    private void offer(List<Target> stages) {
        if (!offered.equals(stages)) {
            offered = stages;
            move.getSubMenu().removeAll();
            stages.forEach(stage -> move.getSubMenu().addItem(stage.name(), click -> moved.accept(stage.id())));
        }
    }

    private record Target(StageId id, String name) {

        static Target of(StageSnapshot stage) {
            return new Target(stage.id(), stage.name());
        }
    }
}
