package dev.docket.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
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

    private final H1 title = new H1();
    private final Paragraph message = new Paragraph();

    StatePage() {
        var back = new Anchor("./", getTranslation("state.back"));
        back.addClassName("docket-state-back");
        getContent().addClassName("docket-state");
        getContent().add(title, message, back);
    }

    /** Shows the messages {@code key.title} and {@code key.message}. */
    void show(String key) {
        title.setText(getTranslation(key + ".title"));
        message.setText(getTranslation(key + ".message"));
    }

    /** Adds a quiet line, for whoever is asked for help. */
    void addReference(String reference) {
        var line = new Paragraph(getTranslation("state.reference", reference));
        line.addClassName("docket-state-reference");
        getContent().add(line);
    }

    /** Adds a way to try the same address again. */
    void addRetry() {
        var retry = new Button(
                getTranslation("state.retry"),
                click -> getUI().ifPresent(ui -> ui.getPage().reload()));
        retry.addClassName("docket-state-retry");
        getContent().add(retry);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("app.name");
    }
}
