package dev.docket.admin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.docket.identity.Role;
import dev.docket.shell.BrowserZone;
import dev.docket.shell.CarefulPage;
import dev.docket.shell.DiscardDialog;
import dev.docket.sync.SettingsInForce;
import dev.docket.sync.SettingsOutcome;
import dev.docket.sync.SyncFigures;
import dev.docket.sync.SyncSettings;
import dev.docket.sync.SyncSettingsService;
import dev.docket.sync.ui.PageRefresh;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;

/** How boards are kept up to date, and below it how that goes. */
@Route(SyncSettingsView.PATH)
@StyleSheet("admin.css")
@RolesAllowed(Role.Names.ADMINISTRATOR)
class SyncSettingsView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, CarefulPage {

    static final String PATH = "admin/sync";

    private static final Duration REFRESH = Duration.ofSeconds(5);

    private final transient SyncSettingsService service;
    private final SyncSettingsForm form;
    private final SavedLine saved;
    private final Paragraph message = new Paragraph();
    private final Button save = new Button(getTranslation("admin.sync.save"), click -> save());
    private final Button undo = new Button(getTranslation("admin.sync.undo"), click -> undo());

    private transient SettingsInForce base;

    SyncSettingsView(SyncSettingsService service, SyncFigures figures, Clock clock) {
        this.service = service;
        base = service.inForce();
        form = new SyncSettingsForm(this::typed);
        var zone = BrowserZone.of(UI.getCurrent(), clock);
        saved = new SavedLine(zone);
        var defaults = new Button(getTranslation("admin.sync.defaults"), click -> propose(service.defaults()));
        var live = new FiguresPanel(zone);

        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        defaults.addThemeVariants(ButtonVariant.TERTIARY);
        message.addClassName("settings-message");
        message.getElement().setAttribute("role", "status");
        PageRefresh.of(this, REFRESH, () -> live.show(figures.now()));

        add(page(actions(defaults), live));
        addClassName("settings-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(service.inForce());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.isDirty()) {
            leave(event.postpone()::proceed);
        }
    }

    @Override
    public void leave(Runnable onwards) {
        if (!form.isDirty()) {
            onwards.run();
            return;
        }
        new DiscardDialog(() -> {
                    undo();
                    onwards.run();
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.sync.title") + " · " + getTranslation("app.name");
    }

    private Div page(Div actions, FiguresPanel live) {
        var page = new Div(
                new H1(getTranslation("admin.sync.title")),
                new Paragraph(getTranslation("admin.sync.hint")),
                form,
                actions,
                message,
                saved,
                new H2(getTranslation("admin.figures.title")),
                new Paragraph(getTranslation("admin.figures.hint")),
                live);
        page.addClassName("settings-page");
        return page;
    }

    private Div actions(Button defaults) {
        var actions = new Div(save, undo, defaults);
        actions.addClassName("settings-actions");
        return actions;
    }

    private void show(SettingsInForce now) {
        base = now;
        form.show(now.settings());
        saved.show(now);
        typed();
    }

    private void typed() {
        say("", false);
        undo.setEnabled(form.isDirty());
    }

    private void undo() {
        form.fill(base.settings());
        typed();
    }

    private void propose(SyncSettings other) {
        form.fill(other);
        typed();
    }

    private void save() {
        form.read()
                .ifPresentOrElse(
                        wanted -> settle(wanted, service.save(wanted, base.version())),
                        () -> say(getTranslation("admin.sync.invalid"), true));
    }

    private void settle(SyncSettings wanted, SettingsOutcome outcome) {
        switch (outcome) {
            case SettingsOutcome.Saved(var now) -> {
                // Who has an interval to wait, waits the one that was in force.
                long seconds = base.settings().interval().toSeconds();
                show(now);
                say(getTranslation("admin.sync.saved", seconds), false);
            }
            case SettingsOutcome.Outdated(var now) -> {
                base = now;
                form.showOthers(now.settings(), wanted);
                saved.show(now);
                typed();
                say(getTranslation("admin.sync.outdated", String.valueOf(now.savedBy())), true);
            }
            case SettingsOutcome.Invalid(var components) -> {
                form.showProblems(components);
                say(getTranslation("admin.sync.invalid"), true);
            }
        }
    }

    private void say(String text, boolean problem) {
        message.setText(text);
        message.setClassName("settings-problem", problem);
    }
}
