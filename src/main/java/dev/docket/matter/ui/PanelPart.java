package dev.docket.matter.ui;

import com.vaadin.flow.component.html.Div;

/** A part of a matter's panel beside its fields. */
public abstract class PanelPart extends Div {

    private Runnable typed = () -> {};

    /** Whether the user may write from now on. */
    abstract void allow(boolean writable);

    /** What was typed and not sent; empty if nothing is. */
    abstract String unsent();

    /** What was typed and is to be kept as a draft; empty where there is nothing to keep. */
    String draft() {
        return "";
    }

    /** Brings back what was typed once before. */
    void resume(String draft) {
        // Most parts keep no drafts.
    }

    /** Told when what was typed and not sent may have changed. */
    final void onTyped(Runnable listener) {
        typed = listener;
    }

    final void typed() {
        typed.run();
    }
}
