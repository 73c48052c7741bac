package dev.docket.board.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.docket.matter.CommandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that could not be saved, each with what it was: to be sent again, or let go. */
@StyleSheet("unsaved.css")
class UnsavedDialog extends Dialog {

    private final UnorderedList list = new UnorderedList();
    private final Map<CommandId, UnsavedRow> rows = new HashMap<>();
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

    /**
     * Shows these now; there is nothing to be asked once there are none. What is listed already stays where it is: a press
     * on it may be on its way.
     */
    void show(List<Unsaved.Item> items) {
        if (items.isEmpty()) {
            close();
        }
        Set<CommandId> wanted =
                items.stream().map(item -> item.errand().command().id()).collect(toSet());
        list.remove(rows.entrySet().stream()
                .filter(row -> !wanted.contains(row.getKey()))
                .map(Map.Entry::getValue)
                .toArray(UnsavedRow[]::new));
        rows.keySet().retainAll(wanted);
        items.forEach(item ->
                rows.computeIfAbsent(item.errand().command().id(), this::row).show(item, words));
        retry.setText(getTranslation(items.size() == 1 ? "board.retry" : "unsaved.retry.all"));
        retry.setEnabled(items.stream().anyMatch(item -> !item.underWay()));
    }

    /** What is new comes last. */
    private UnsavedRow row(CommandId command) {
        UnsavedRow row = new UnsavedRow(() -> actions.discard(command));
        list.add(row);
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
