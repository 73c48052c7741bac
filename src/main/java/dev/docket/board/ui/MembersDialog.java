package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Who belongs to the board, of all who have an account. What is chosen counts at once. */
class MembersDialog extends Dialog {

    private final List<MemberField> rows;

    /**
     * A dialog that is not open yet.
     *
     * @param change told of an account and its new role, or of none for somebody who is to leave
     */
    MembersDialog(List<Person> everyone, BiConsumer<AccountId, Optional<BoardRole>> change) {
        rows = everyone.stream()
                .filter(person -> person.role() != Role.ADMINISTRATOR)
                .map(person -> new MemberField(person, role -> change.accept(person.id(), role)))
                .toList();
        List<String> administrators = everyone.stream()
                .filter(person -> person.role() == Role.ADMINISTRATOR)
                .map(Person::name)
                .toList();
        Div list = new Div();
        list.addClassName("docket-members");
        list.getElement().setAttribute("role", "list");
        rows.forEach(list::add);
        Paragraph hint = new Paragraph(getTranslation("members.hint", String.join(", ", administrators)));
        hint.addClassName("docket-members-hint");

        setHeaderTitle(getTranslation("members.title"));
        setWidth("30rem");
        add(list, hint);
        getFooter().add(new Button(getTranslation("edit.close"), click -> close()));
    }

    /** Shows who is a member now, whoever changed it. */
    void show(Map<AccountId, BoardRole> members) {
        rows.forEach(row -> row.show(Optional.ofNullable(members.get(row.account()))));
    }
}
