package dev.docket.matter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which matter a panel shows, and where it stands. */
class PanelHead extends Div {

    private final Span place = new Span();
    private final H2 title = new H2();
    private final Span closed = new Span();

    PanelHead(Runnable closing) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> closing.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("matter.close"));
        close.setTooltipText(getTranslation("matter.close"));
        close.addClassName("matter-close");
        place.addClassName("matter-number");
        closed.addClassName("matter-closed");
        closed.setVisible(false);
        addClassName("matter-head");
        add(place, close, title, closed);
    }

    void show(String where, String name) {
        place.setText(where);
        retitle(name);
    }

    /** Says since when it is closed; nothing if it is not, or nobody knows. */
    void close(@Nullable LocalDate since, DetailText texts) {
        closed.setText(since == null ? "" : getTranslation("matter.closed.on", texts.of(since)));
        closed.setVisible(since != null);
    }

    void retitle(String name) {
        title.setText(name);
    }
}
