package dev.docket.matter.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Which matter a panel shows, and where it stands. */
class PanelHead extends Div {

    private final Span place = new Span();
    private final H2 title = new H2();

    PanelHead(Runnable closed) {
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> closed.run());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("matter.close"));
        close.setTooltipText(getTranslation("matter.close"));
        close.addClassName("matter-close");
        place.addClassName("matter-number");
        addClassName("matter-head");
        add(place, close, title);
    }

    void show(String where, String name) {
        place.setText(where);
        retitle(name);
    }

    void retitle(String name) {
        title.setText(name);
    }
}
