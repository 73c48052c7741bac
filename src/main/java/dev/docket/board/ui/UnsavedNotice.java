package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;

/** The one notice about all that could not be saved. It does not go by itself, and takes no other's place. */
@StyleSheet("unsaved.css")
class UnsavedNotice extends Notification {

    private final Span text = new Span();
    private final Button retry;

    /**
     * A notice that is not open yet.
     *
     * @param see shows all of it
     * @param again sends all of it again
     */
    UnsavedNotice(Runnable see, Runnable again) {
        retry = button("board.retry", again);
        setPosition(Position.BOTTOM_START);
        setDuration(0);
        Span sign = new Span(VaadinIcon.WARNING.create());
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("unsaved-sign");
        Div told = new Div(sign, text);
        told.addClassName("unsaved-told");
        Div buttons = new Div(button("unsaved.see", see), retry);
        buttons.addClassName("unsaved-buttons");
        ToastContent content = new ToastContent(this);
        content.last();
        content.add(told, buttons);
        add(content);
    }

    /** Says it anew only where it changes: it is read out each time. */
    void show(List<Unsaved.Item> items, UnsavedText words) {
        String now = words.summary(items);
        if (!text.getText().equals(now)) {
            text.setText(now);
        }
        retry.setText(getTranslation(items.size() == 1 ? "board.retry" : "unsaved.retry.all"));
        retry.setEnabled(items.stream().anyMatch(item -> !item.underWay()));
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
