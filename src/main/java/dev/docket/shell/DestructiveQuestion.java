package dev.docket.shell;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Asks before something is lost. Looks the same wherever it is asked; cancelling changes nothing, and is what Enter does
 * at first.
 */
@JsModule("./safe-answer.ts")
public class DestructiveQuestion extends ConfirmDialog {

    protected DestructiveQuestion() {
        getElement().setAttribute("data-destructive", true);
        setConfirmButtonTheme("primary error");
        setCancelable(true);
        setWidth("24rem");
    }

    /** A question with all its words. */
    public DestructiveQuestion(String header, String text, String confirm, String cancel, Runnable onwards) {
        this();
        setHeader(header);
        setText(text);
        setConfirmText(confirm);
        setCancelText(cancel);
        addConfirmListener(confirmed -> onwards.run());
    }
}
