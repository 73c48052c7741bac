package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.docket.matter.CommandId;
import java.util.List;

/** Everything that could not be saved, each with what it was: to be sent again, or let go. */
@StyleSheet("unsaved.css")
class UnsavedDialog extends Dialog {

    private final UnorderedList list = new UnorderedList();
    private final Button retry = new Button();
    private final UnsavedText words;
    private final Actions actions;

    /** A dialog that is not open yet. */
    UnsavedDialog(UnsavedText words, Actions actions) {
        this.words = words;
        this.actions = actions;
        setHeaderTitle(getTranslation("unsaved.title"));
        setWidth("30rem");
        list.addClassName("unsaved-list");
        Paragraph about = new Paragraph(getTranslation("unsaved.about"));
        about.addClassName("unsaved-about");
        add(about, list);
        Button discard = new Button(getTranslation("unsaved.discard.all"), click -> actions.discardAll());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        discard.addClassName("unsaved-discard");
        retry.addThemeVariants(ButtonVariant.PRIMARY);
        retry.addClickListener(click -> {
            close();
            actions.retry();
        });
        getFooter().add(discard, new Button(getTranslation("keys.close"), click -> close()), retry);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                retry.focus();
            }
        });
    }

    /** Shows these now; there is nothing to be asked once there are none. */
    void show(List<Unsaved.Item> items) {
        if (items.isEmpty()) {
            close();
        }
        list.removeAll();
        items.forEach(item -> list.add(row(item)));
        retry.setText(getTranslation(items.size() == 1 ? "board.retry" : "unsaved.retry.all"));
        retry.setEnabled(items.stream().anyMatch(item -> !item.underWay()));
    }

    private ListItem row(Unsaved.Item item) {
        String named = words.subject(item.errand());
        Span subject = new Span(named);
        subject.addClassName("unsaved-subject");
        Span what = new Span(words.what(item.errand().command()));
        what.addClassName("unsaved-what");
        ListItem row = new ListItem(subject, what);
        if (item.underWay()) {
            Span waiting = new Span(getTranslation("unsaved.under-way"));
            waiting.addClassName("unsaved-waiting");
            row.add(waiting);
        }
        Button discard = new Button(
                VaadinIcon.CLOSE_SMALL.create(),
                click -> actions.discard(item.errand().command().id()));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        discard.setAriaLabel(getTranslation("unsaved.discard.one", named));
        discard.setTooltipText(getTranslation("discard.confirm"));
        row.add(discard);
        return row;
    }

    /** What its owner does with what is listed. */
    interface Actions {

        /** Does nothing. */
        Actions NOTHING = new Actions() {
            @Override
            public void retry() {
                // There is nobody to send it to.
            }

            @Override
            public void discard(CommandId command) {
                // It stays.
            }

            @Override
            public void discardAll() {
                // It stays.
            }
        };

        /** Sends all of it again. */
        void retry();

        void discard(CommandId command);

        /** Lets go of all of it, after a question. */
        void discardAll();
    }
}
