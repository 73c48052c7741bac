package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.identity.Person;
import dev.docket.matter.CommentText;
import dev.docket.shell.Writing;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a comment is written. Whoever types {@code @} at its end is offered the members whose name begins like what he
 * types after it.
 */
class CommentField extends Div {

    private static final int MOST_OFFERED = 6;

    private static final Pattern BEGUN = Pattern.compile("(?<![\\p{L}\\p{N}._@+-])@([\\p{L}\\p{N}._+-]*)\\z");

    private final TextArea area = new TextArea();
    private final Div offers = new Div();
    private final List<Person> members;

    CommentField(String label, List<Person> members, Runnable typed) {
        this.members = members;
        area.setLabel(label);
        area.setMaxLength(CommentText.LONGEST);
        area.setMinRows(2);
        area.setHelperText(getTranslation("comment.hint"));
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.EAGER);
        area.addValueChangeListener(change -> {
            area.setInvalid(false);
            offer(change);
            typed.run();
        });
        offers.addClassName("mention-offers");
        offers.getElement().setAttribute("role", "group");
        offers.getElement().setAttribute("aria-label", getTranslation("comment.offers"));
        offers.setVisible(false);
        addClassName("comment-field");
        add(area, offers);
    }

    /** Lets the browser tell it from the other fields of a matter. */
    void identify(String name) {
        area.getElement().setAttribute("data-field", name);
    }

    String getValue() {
        return area.getValue();
    }

    void setValue(String text) {
        area.setValue(text);
    }

    void allow(boolean writable) {
        Writing.allow(area, writable);
    }

    void clear() {
        area.clear();
    }

    void focus() {
        area.focus();
    }

    void warn(String problem) {
        area.setErrorMessage(problem);
        area.setInvalid(true);
    }

    private void offer(AbstractField.ComponentValueChangeEvent<TextArea, String> change) {
        Matcher begun = BEGUN.matcher(change.getValue());
        List<Person> found = begun.find() && change.isFromClient() ? matching(begun.group(1)) : List.of();
        offers.removeAll();
        found.stream().limit(MOST_OFFERED).map(this::offer).forEach(offers::add);
        offers.setVisible(!found.isEmpty());
    }

    private Button offer(Person person) {
        Button button = new Button(person.name(), click -> mention(person));
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("comment.mention", person.name()));
        return button;
    }

    private List<Person> matching(String begun) {
        String start = begun.toLowerCase(Locale.ROOT);
        return members.stream()
                .filter(person -> Stream.concat(
                                Stream.of(person.login().value()),
                                Stream.of(person.name().split("\\s+")))
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(start)))
                .toList();
    }

    private void mention(Person person) {
        String mention = Matcher.quoteReplacement("@" + person.login().value() + " ");
        area.setValue(BEGUN.matcher(area.getValue()).replaceFirst(mention));
        area.focus();
    }
}
