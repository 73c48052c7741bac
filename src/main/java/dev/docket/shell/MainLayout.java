package dev.docket.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Installation;
import dev.docket.identity.Person;
import dev.docket.identity.SessionSettings;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One header line above the page. Every route has it that does not refuse it. */
@Layout
@PermitAll
@JsModule("./ended-page.ts")
@JsModule("./fixed-base.ts")
@JsModule("./late-overlay.ts")
@JsModule("./links-in-turn.ts")
@JsModule("./steady-press.ts")
public class MainLayout extends Div implements RouterLayout {

    private final Div slot = new Div();
    private final Header header = new Header();
    private final transient AuthenticationContext authentication;

    MainLayout(
            CurrentPerson currentPerson,
            Installation installation,
            AuthenticationContext authentication,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<MenuToggle> toggles,
            LanguageChoice languages,
            SessionSettings session) {
        this.authentication = authentication;
        slot.addClassName("docket-header-content");
        header.addClassName("docket-header");
        header.add(brand(), slot, new OutageNotice());
        if (installation.isDemo()) {
            header.add(demoBadge());
        }
        currentPerson.get().ifPresent(person -> header.add(menu(person, entries, toggles, languages)));
        addClassName("docket-shell");
        if (session.ends() && currentPerson.get().isPresent()) {
            header.add(new IdleWatch(session));
        }
        add(header);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        RouterLayout.super.showRouterLayoutContent(content);
        slot.removeAll();
        if (content instanceof HeaderContent view) {
            slot.add(view.headerContent());
        }
    }

    private PersonMenu menu(
            Person person,
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<MenuToggle> toggles,
            LanguageChoice languages) {
        List<NavigationEntry> offered =
                entries.orderedStream().filter(entry -> entry.isFor(person)).toList();
        return new PersonMenu(person, offered, toggles.orderedStream().toList(), languages, authentication::logout);
    }

    private Anchor brand() {
        var mark = new Span(getTranslation("app.mark"));
        mark.addClassName("docket-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation("app.name"));
        name.addClassName("docket-brand-name");
        var brand = new Anchor("./", mark, name);
        brand.setRouterIgnore(false);
        brand.addClassName("docket-brand");
        return brand;
    }

    private Span demoBadge() {
        var badge = new Span(getTranslation("shell.demo"));
        badge.setTitle(getTranslation("shell.demo.hint"));
        badge.addClassName("docket-demo");
        return badge;
    }
}
