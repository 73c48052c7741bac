package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
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
    private final People people;
    private final Actions actions;
    private @Nullable Menus menus;
    private List<Target> stages = List.of();
    private List<Tag> tags = List.of();

    /** A bar that does not show yet, and that has nothing in it until it does: most people never select anything. */
    SelectionBar(People people, Actions actions) {
        this.people = people;
        this.actions = actions;
        count.getElement().setAttribute("role", "status");
        addClassName("selection-bar");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("selection"));
        hide();
    }

    private Menus filled() {
        if (menus != null) {
            return menus;
        }
        MenuBar bar = new MenuBar();
        MenuItem move = bar.addItem(getTranslation("selection.move"));
        offerPeople(bar.addItem(getTranslation("selection.assign")).getSubMenu());
        MenuItem tag = bar.addItem(getTranslation("selection.tag"));
        bar.addItem(getTranslation("selection.archive"), click -> actions.archive());
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        FieldWords.give(bar);
        Button clear = new Button(getTranslation("selection.clear"), click -> actions.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, bar, clear);
        Menus made = new Menus(move.getSubMenu(), tag.getSubMenu());
        menus = made;
        return made;
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
            Menus filled = filled();
            offerStages(
                    filled.move(),
                    board.stages().stream()
                            .map(stage -> new Target(stage.id(), stage.name()))
                            .toList());
            offerTags(
                    filled.tag(),
                    board.vocabulary().tags().stream()
                            .map(name -> new Tag(name, selected.stream().allMatch(matter -> has(matter, name))))
                            .toList());
        }
    }

    private void offerPeople(SubMenu assign) {
        for (Person person : people.all()) {
            if (person.role().mayWrite()) {
                assign.addItem(person.name(), click -> actions.assign(person.id()));
            }
        }
        assign.addSeparator();
        assign.addItem(getTranslation("selection.assign.nobody"), click -> actions.assign(null));
    }

    /** A menu that is open is left alone as long as the stages are the same. */
    private void offerStages(SubMenu move, List<Target> wanted) {
        if (!stages.equals(wanted)) {
            stages = wanted;
            move.removeAll();
            wanted.forEach(stage -> move.addItem(stage.name(), click -> actions.move(stage.id())));
        }
    }

    private void offerTags(SubMenu menu, List<Tag> wanted) {
        if (menu.getItems().isEmpty() || !tags.equals(wanted)) {
            tags = wanted;
            menu.removeAll();
            wanted.forEach(each -> offerTag(menu, each));
            if (!wanted.isEmpty()) {
                menu.addSeparator();
            }
            menu.addItem(getTranslation("selection.tag.new"), click -> askForTag());
        }
    }

    /** One that all of them have is ticked, and is taken away. */
    private void offerTag(SubMenu menu, Tag offered) {
        Tags named = Tags.of(offered.name());
        MenuItem item = menu.addItem(offered.name(), click -> {
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

    /** The menus that follow what is selected. */
    private record Menus(SubMenu move, SubMenu tag) {}

    private record Target(StageId id, String name) {}

    /** A tag of the board, and whether every selected matter has it. */
    private record Tag(String name, boolean everywhere) {}
}
