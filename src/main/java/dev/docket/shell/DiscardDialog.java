package dev.docket.shell;

/** Asks whether what was typed may go. */
public class DiscardDialog extends DestructiveQuestion {

    public DiscardDialog(Runnable onwards) {
        setHeader(getTranslation("discard.title"));
        setText(getTranslation("discard.message"));
        setConfirmText(getTranslation("discard.confirm"));
        setCancelText(getTranslation("discard.not"));
        addConfirmListener(confirm -> onwards.run());
    }
}
