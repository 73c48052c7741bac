package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A chapter of the gallery in one colour scheme, whichever the page around it has. */
class GalleryPane extends Div {

    private final String chapter;

    /**
     * An empty pane.
     *
     * @param scheme light or dark
     */
    GalleryPane(String chapter, String scheme) {
        this.chapter = chapter;
        // The second has the theme work out its colours again, for this scheme.
        addClassNames("gallery-pane", "aura-accent-color");
        getElement().setAttribute("data-scheme", scheme);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("gallery.scheme." + scheme));
    }

    /** Shows one state, perhaps in several shapes, above the words {@code gallery.CHAPTER.STATE}. */
    void show(String state, Component... specimens) {
        Paragraph caption = new Paragraph(getTranslation("gallery." + chapter + "." + state));
        Div specimen = new Div(caption);
        specimen.add(specimens);
        specimen.addClassName("gallery-specimen");
        specimen.getElement().setAttribute("data-specimen", state);
        add(specimen);
    }
}
