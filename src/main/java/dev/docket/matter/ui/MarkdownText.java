package dev.docket.matter.ui;

import com.vaadin.flow.component.html.Div;

/** A text in Markdown, shown for reading. */
class MarkdownText extends Div {

    private final Markdown markdown;
    private String shown = "";

    /** Shows nothing yet. */
    MarkdownText(Markdown markdown) {
        this.markdown = markdown;
        addClassName("markdown");
    }

    /** Shows this; what it shows already it does not touch. */
    void show(String text) {
        if (!text.equals(shown)) {
            shown = text;
            getElement().setProperty("innerHTML", markdown.html(text));
        }
    }

    /** What it shows, as it was written. */
    String source() {
        return shown;
    }
}
