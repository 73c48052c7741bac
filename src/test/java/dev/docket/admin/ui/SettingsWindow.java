package dev.docket.admin.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.sync.Figures;
import dev.docket.sync.Transport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/** A window of somebody's browser with the sync settings in it. */
final class SettingsWindow {

    private final BrowserlessUIContext window;

    private SettingsWindow(BrowserlessUIContext window) {
        this.window = window;
    }

    static SettingsWindow open(SecuredBrowserlessApplicationContext<Authentication> app, Person person) {
        BrowserlessUIContext window =
                app.newUser(AccountFixture.signedIn(person)).newWindow();
        window.navigate(SyncSettingsView.PATH, Component.class);
        return new SettingsWindow(window);
    }

    boolean isOpen() {
        window.activate();
        return window.getCurrentView() instanceof SyncSettingsView;
    }

    Object value(String name) {
        return field(name).getValue();
    }

    /** As its element tells it, also what the field will refuse. */
    void type(String name, @Nullable Integer value) {
        window.activate();
        ((IntegerField) field(name)).setValue(value);
    }

    void typeFactor(@Nullable Double value) {
        window.activate();
        ((NumberField) field("backoffMultiplier")).setValue(value);
    }

    @SuppressWarnings("unchecked")
    void choose(Transport transport) {
        window.activate();
        RadioButtonGroup<Transport> group = (RadioButtonGroup<Transport>) field("transport");
        group.setValue(transport);
    }

    void press(String text) {
        window.activate();
        window.test(window.find(Button.class).withText(text).single()).click();
    }

    String message() {
        return paragraph("settings-message");
    }

    String savedBy() {
        return paragraph("settings-saved");
    }

    String problem(String name) {
        HasValidation field = (HasValidation) field(name);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    String help(String name) {
        return ((HasHelper) field(name)).getHelperText();
    }

    /** Shows these, until the next poll. */
    void show(Figures figures) {
        window.activate();
        window.find(FiguresPanel.class).single().show(figures);
    }

    String figure(String name) {
        return figure(name, 0);
    }

    /** What there is to be said of it. */
    String figureNote(String name) {
        return figure(name, 1);
    }

    private String figure(String name, int part) {
        window.activate();
        return window.find(FiguresPanel.class)
                .single()
                .getElement()
                .getChildren()
                .filter(group -> name.equals(group.getAttribute("data-figure")))
                .map(group -> group.getChild(1).getChild(part).getText())
                .findFirst()
                .orElseThrow();
    }

    void poll() {
        window.activate();
        ComponentUtil.fireEvent(window.getUI(), new PollEvent(window.getUI(), true));
    }

    int pollInterval() {
        return window.getUI().getPollInterval();
    }

    void leave() {
        window.activate();
        window.getUI().navigate("import");
    }

    boolean isAsked() {
        window.activate();
        return window.find(ConfirmDialog.class).exists();
    }

    void discard() {
        window.activate();
        window.test(window.find(ConfirmDialog.class).single()).confirm();
    }

    private String paragraph(String className) {
        window.activate();
        return window.find(Paragraph.class).withClassName(className).single().getText();
    }

    private AbstractField<?, ?> field(String name) {
        window.activate();
        return (AbstractField<?, ?>) window.find(SyncSettingsForm.class)
                .single()
                .getChildren()
                .filter(field -> name.equals(field.getElement().getAttribute("data-field")))
                .findFirst()
                .orElseThrow();
    }
}
