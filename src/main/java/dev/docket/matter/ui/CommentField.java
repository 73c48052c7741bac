package dev.docket.matter.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.docket.identity.Person;
import dev.docket.matter.CommentText;
import dev.docket.shell.Writing;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a comment is written. Whoever types {@code @} at its end is offered the members whose name begins like what he
 * types after it. The browser tells what stood there when it was sent: what is typed afterwards arrives with it.
 */
@Tag("docket-comment")
@JsModule("./docket-comment.ts")
public class CommentField extends Component implements HasComponents, HasStyle {

    private static final int MOST_OFFERED = 6;

    private static final Pattern BEGUN = Pattern.compile("(?<![\\p{L}\\p{N}._@+-])@([\\p{L}\\p{N}._+-]*)\\z");

    private final TextArea area = new TextArea();
    private final Div offers = new Div();
    private final List<Person> members;

    /**
     * Is empty.
     *
     * @param typed told when what stands here may have changed
     * @param send told what is to be said; answered by {@link #taken} or {@link #answered}
     */
    CommentField(String label, List<Person> members, Runnable typed, Consumer<String> send) {
        this.members = members;
        addListener(SendEvent.class, event -> send.accept(event.text()));
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
        add(area, offers);
    }

    /** Its buttons, of which the first one sends. */
    void addButtons(Button send, Button... others) {
        send.getElement().setAttribute("data-send", true);
        Div buttons = new Div(send);
        buttons.add(others);
        buttons.addClassName("comment-buttons");
        add(buttons);
    }

    /** There is no next comment: until it is answered, nothing is typed. */
    void holdWhileSending() {
        getElement().setAttribute("single", true);
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

    void focus() {
        area.focus();
    }

    /** This was sent and has been taken. What was typed since stays. */
    void taken(String sent) {
        String typed = area.getValue();
        area.setValue(typed.startsWith(sent) ? typed.substring(sent.length()).stripLeading() : typed);
        getElement().callJsFunction("taken", sent);
    }

    /** What was sent has been answered, and stays. */
    void answered() {
        getElement().callJsFunction("answered");
    }

    /** What was sent was not taken, for that reason. */
    void refuse(String problem) {
        answered();
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

    /** A comment is to be said; it comes from the browser and may be anything. */
    @DomEvent("docket-comment")
    public static class SendEvent extends ComponentEvent<CommentField> {

        private final String text;

        public SendEvent(CommentField source, boolean fromClient, @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.text = text;
        }

        String text() {
            return text;
        }
    }
}
