package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageId;
import dev.docket.matter.Tags;
import dev.docket.shell.FieldWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line at the foot of the board, there while matters are selected: how many, and what can be done with them. */
class SelectionBar extends Div {

    private final Span count = new Span();
    private final MenuItem move;
    private final MenuItem tag;
    private final Actions actions;
    private List<Target> stages = List.of();
    private List<Tag> tags = List.of();

    /** A bar that does not show yet. */
    SelectionBar(People people, Actions actions) {
        this.actions = actions;
        MenuBar menu = new MenuBar();
        move = menu.addItem(getTranslation("selection.move"));
        offer(people, menu.addItem(getTranslation("selection.assign")));
        tag = menu.addItem(getTranslation("selection.tag"));
        menu.addItem(getTranslation("selection.archive"), click -> actions.archive());
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        FieldWords.give(menu);
        Button clear = new Button(getTranslation("selection.clear"), click -> actions.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);

        count.getElement().setAttribute("role", "status");
        addClassName("selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("selection"));
        add(count, menu, clear);
        hide();
    }

    void hide() {
        setVisible(false);
    }

    /** Shows what is selected on the board; nothing if nothing is. */
    void show(List<MatterSnapshot> selected, BoardSnapshot board) {
        setVisible(!selected.isEmpty());
        if (!selected.isEmpty()) {
            count.setText(
                    selected.size() == 1
                            ? getTranslation("selection.one")
                            : getTranslation("selection.several", Integer.toString(selected.size())));
            offerStages(board.stages().stream()
                    .map(stage -> new Target(stage.id(), stage.name()))
                    .toList());
            offerTags(board.vocabulary().tags().stream()
                    .map(name -> new Tag(name, selected.stream().allMatch(matter -> has(matter, name))))
                    .toList());
        }
    }

    private void offer(People people, MenuItem assign) {
        for (Person person : people.all()) {
            if (person.role().mayWrite()) {
                assign.getSubMenu().addItem(person.name(), click -> actions.assign(person.id()));
            }
        }
        assign.getSubMenu().addSeparator();
        assign.getSubMenu().addItem(getTranslation("selection.assign.nobody"), click -> actions.assign(null));
    }

    /** A menu that is open is left alone as long as the stages are the same. */
    private void offerStages(List<Target> wanted) {
        if (!stages.equals(wanted)) {
            stages = wanted;
            move.getSubMenu().removeAll();
            wanted.forEach(stage -> move.getSubMenu().addItem(stage.name(), click -> actions.move(stage.id())));
        }
    }

    private void offerTags(List<Tag> wanted) {
        if (tag.getSubMenu().getItems().isEmpty() || !tags.equals(wanted)) {
            tags = wanted;
            tag.getSubMenu().removeAll();
            wanted.forEach(this::offerTag);
            if (!wanted.isEmpty()) {
                tag.getSubMenu().addSeparator();
            }
            tag.getSubMenu().addItem(getTranslation("selection.tag.new"), click -> askForTag());
        }
    }

    /** One that all of them have is ticked, and is taken away. */
    private void offerTag(Tag offered) {
        Tags named = Tags.of(offered.name());
        MenuItem item = tag.getSubMenu().addItem(offered.name(), click -> {
            if (offered.everywhere()) {
                actions.untag(named);
            } else {
                actions.tag(named);
            }
        });
        item.setCheckable(true);
        item.setChecked(offered.everywhere());
    }

    private void askForTag() {
        new FieldDialog(getTranslation("selection.tag.title"), getTranslation("selection.tag.label"), "", this::tag)
                .open();
    }

    private Optional<String> tag(String typed) {
        Tags wanted = Tags.of(typed);
        String problem = wanted.isEmpty()
                ? "selection.tag.required"
                : Optional.ofNullable(MatterDetails.titled(typed)
                                .with(MatterField.TAGS, wanted)
                                .problems()
                                .get(MatterField.TAGS))
                        .map(each -> "matter.problem." + each)
                        .orElse("");
        if (problem.isEmpty()) {
            actions.tag(wanted);
            return Optional.empty();
        }
        return Optional.of(getTranslation(problem));
    }

    private static boolean has(MatterSnapshot matter, String tag) {
        return matter.details().tags().names().stream().anyMatch(tag::equalsIgnoreCase);
    }

    /** What its owner does with all that is selected. */
    interface Actions {

        void move(StageId to);

        /** Makes somebody responsible for them; null for nobody. */
        void assign(@Nullable AccountId person);

        void tag(Tags added);

        void untag(Tags removed);

        void archive();

        /** Lets go of them. */
        void clear();
    }

    private record Target(StageId id, String name) {}

    /** A tag of the board, and whether every selected matter has it. */
    private record Tag(String name, boolean everywhere) {}
}
