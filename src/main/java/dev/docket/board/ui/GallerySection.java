package dev.docket.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A chapter of the gallery in both colour schemes, side by side. */
class GallerySection extends Section {

    private static final List<String> SCHEMES = List.of("light", "dark");

    GallerySection(Gallery gallery) {
        String key = "gallery." + gallery.key();
        Div panes = new Div();
        for (String scheme : SCHEMES) {
            GalleryPane pane = new GalleryPane(gallery.key(), scheme);
            gallery.fill(pane);
            panes.add(pane);
        }
        panes.addClassName("gallery-panes");
        getElement().setAttribute("data-chapter", gallery.key());
        add(new H2(getTranslation(key)), new Paragraph(getTranslation(key + ".about")), panes);
    }
}
