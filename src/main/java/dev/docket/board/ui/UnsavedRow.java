package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One thing that could not be saved: whose it is, what it was, and a way to let it go. */
class UnsavedRow extends ListItem {

    private static final int AFTER_WHAT_IT_WAS = 2;

    private final Span subject = new Span();
    private final Span what = new Span();
    private final Span waiting = new Span(getTranslation("unsaved.under-way"));
    private final Button discard;

    /**
     * Shows nothing yet.
     *
     * @param discarding lets it go
     */
    UnsavedRow(Runnable discarding) {
        discard = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> discarding.run());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        discard.setTooltipText(getTranslation("discard.confirm"));
        subject.addClassName("unsaved-subject");
        what.addClassName("unsaved-what");
        waiting.addClassName("unsaved-waiting");
        add(subject, what, discard);
    }

    /** Shows it as it is now. */
    void show(Unsaved.Item item, UnsavedText words) {
        String named = words.subject(item.errand());
        subject.setText(named);
        what.setText(words.what(item.errand().command()));
        discard.setAriaLabel(getTranslation("unsaved.discard.one", named));
        if (!item.underWay()) {
            remove(waiting);
        } else if (waiting.getParent().isEmpty()) {
            addComponentAtIndex(AFTER_WHAT_IT_WAS, waiting);
        }
    }
}
