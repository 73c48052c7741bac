package dev.docket.board.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks whether what was typed may go. */
class DiscardDialog extends ConfirmDialog {

    DiscardDialog(Runnable onwards) {
        setHeader(getTranslation("matter.discard.title"));
        setText(getTranslation("matter.discard.message"));
        setConfirmText(getTranslation("matter.discard"));
        setConfirmButtonTheme("primary error");
        setCancelable(true);
        setCancelText(getTranslation("matter.discard.not"));
        setWidth("22rem");
        addConfirmListener(confirm -> onwards.run());
    }
}
