package dev.docket.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for a stage and a place in it. */
class MoveDialog extends Dialog {

    private final Select<StageSnapshot> stage = new Select<>();
    private final ComboBox<Spot> place = new ComboBox<>();
    private final MatterSnapshot matter;
    private final Consumer<OwnDeed.Place> chosen;

    /** Offers the stage that the matter is in, at its top; a dialog that is not open yet. */
    MoveDialog(BoardSnapshot board, MatterSnapshot matter, Consumer<OwnDeed.Place> chosen) {
        this.matter = matter;
        this.chosen = chosen;
        stage.setLabel(getTranslation("move.stage"));
        stage.setItems(board.stages());
        stage.setItemLabelGenerator(StageSnapshot::name);
        stage.addValueChangeListener(change -> offerPlaces());
        place.setLabel(getTranslation("move.place"));
        place.setItemLabelGenerator(this::label);
        board.stage(matter.stage()).ifPresent(stage::setValue);

        Button confirm = new Button(getTranslation("move.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickShortcut(Key.ENTER).listenOn(this);
        Div content = new Div(stage, place);
        content.addClassName("docket-field");
        setHeaderTitle(getTranslation("move.title", matter.number().value()));
        setWidth("24rem");
        add(content);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                stage.focus();
            }
        });
    }

    private void offerPlaces() {
        StageSnapshot chosenStage = stage.getValue();
        if (chosenStage == null) {
            return;
        }
        List<MatterSnapshot> others = chosenStage.matters().stream()
                .filter(each -> !each.id().equals(matter.id()))
                .toList();
        List<Spot> spots = new ArrayList<>();
        spots.add(new Spot(null, others.isEmpty() ? null : others.getFirst()));
        for (int i = 0; i < others.size(); i++) {
            spots.add(new Spot(others.get(i), i + 1 < others.size() ? others.get(i + 1) : null));
        }
        place.setItems(spots);
        place.setValue(spots.getFirst());
    }

    private String label(Spot spot) {
        MatterSnapshot above = spot.above();
        if (above == null) {
            return getTranslation("move.top");
        }
        return spot.below() == null
                ? getTranslation("move.end")
                : getTranslation("move.below", above.number().value(), above.title());
    }

    private void confirm() {
        StageSnapshot to = stage.getValue();
        Spot spot = place.getValue();
        if (to != null && spot != null) {
            close();
            chosen.accept(new OwnDeed.Place(to.id(), id(spot.above()), id(spot.below())));
        }
    }

    private static @Nullable MatterId id(@Nullable MatterSnapshot neighbour) {
        return neighbour == null ? null : neighbour.id();
    }

    /** Between two matters of the stage; null where there is none. */
    private record Spot(
            @Nullable MatterSnapshot above, @Nullable MatterSnapshot below) {}
}
