package dev.docket.board.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The list of keys that do something on a board. */
class KeysDialog extends Dialog {

    private static final List<String> KEYS =
            List.of("arrows", "open", "drag", "move", "select", "add", "search", "save", "undo", "escape", "list");

    KeysDialog() {
        DescriptionList list = new DescriptionList();
        KEYS.forEach(key -> {
            Span cap = new Span(getTranslation("keys." + key + ".key"));
            cap.addClassName("docket-key");
            list.add(new DescriptionList.Term(cap), new DescriptionList.Description(getTranslation("keys." + key)));
        });
        list.addClassName("docket-keys");
        setHeaderTitle(getTranslation("keys.title"));
        add(list);
        getFooter().add(new Button(getTranslation("keys.close"), click -> close()));
    }

    /** Opens the list whenever the user of the board asks for it. */
    static void listen(BoardCanvas canvas) {
        ComponentUtil.addListener(canvas, KeysEvent.class, keys -> new KeysDialog().open());
    }

    /** The list is wanted. */
    @DomEvent("docket-keys")
    public static class KeysEvent extends ComponentEvent<BoardCanvas> {

        public KeysEvent(BoardCanvas source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
