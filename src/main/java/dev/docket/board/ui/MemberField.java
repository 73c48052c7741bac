package dev.docket.board.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.matter.BoardRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** One account in the list of members: a name, and what it may do on the board. */
class MemberField extends Div {

    private final Select<Optional<BoardRole>> role = new Select<>();
    private final Person person;

    MemberField(Person person, Consumer<Optional<BoardRole>> change) {
        this.person = person;
        Avatar face = new Avatar(person.name());
        face.setAbbreviation(person.initials());
        face.addClassName("docket-avatar");
        face.getStyle().set("--vaadin-avatar-background", "var(--docket-person-" + person.colour() + ")");
        face.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        name.setTitle(person.login().value());

        role.setItems(choices());
        role.setItemLabelGenerator(this::label);
        role.setAriaLabel(getTranslation("members.role", person.name()));
        role.addValueChangeListener(choice -> {
            if (choice.isFromClient()) {
                change.accept(choice.getValue());
            }
        });

        addClassName("docket-member");
        getElement().setAttribute("role", "listitem");
        add(face, name, role);
    }

    AccountId account() {
        return person.id();
    }

    void show(Optional<BoardRole> now) {
        role.setValue(now.map(this::effective));
    }

    /** Whose account only reads can be no more than a reader. */
    private List<Optional<BoardRole>> choices() {
        List<Optional<BoardRole>> choices = new ArrayList<>();
        if (person.role().mayWrite()) {
            choices.add(Optional.of(BoardRole.EDITOR));
        }
        choices.add(Optional.of(BoardRole.READER));
        choices.add(Optional.empty());
        return choices;
    }

    private BoardRole effective(BoardRole member) {
        return person.role().mayWrite() ? member : BoardRole.READER;
    }

    private String label(Optional<BoardRole> choice) {
        return getTranslation(choice.map(each -> "members.role." + each.name().toLowerCase(Locale.ROOT))
                .orElse("members.role.none"));
    }
}
