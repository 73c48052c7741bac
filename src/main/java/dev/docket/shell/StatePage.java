package dev.docket.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A page instead of the one that was asked for: what is the matter, and the way back. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
abstract class StatePage extends Composite<Main> implements HasDynamicTitle {

    private final String key;

    /**
     * Lays the page out.
     *
     * @param key of the messages; {@code .title} and {@code .message} follow it
     */
    StatePage(String key) {
        this.key = key;
        var back = new Anchor("./", getTranslation("state.back"));
        back.addClassName("docket-state-back");
        getContent().addClassName("docket-state");
        getContent().add(new H1(getTranslation(key + ".title")), new Paragraph(getTranslation(key + ".message")), back);
    }

    /** Adds a quiet line, for whoever is asked for help. */
    void addReference(String reference) {
        var line = new Paragraph(getTranslation("state.reference", reference));
        line.addClassName("docket-state-reference");
        getContent().add(line);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(key + ".title") + " · " + getTranslation("app.name");
    }
}
