package dev.docket.shell;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.docket.database.DatabaseTrouble;
import dev.docket.identity.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The avatar at the end of the header: who is signed in, the pages of administrators, colours, languages, what can be
 * switched, sign-out.
 */
class PersonMenu extends MenuBar {

    private final ThemeChoice themeChoice = new ThemeChoice(this::check);
    private final Map<Theme, MenuItem> themes = new EnumMap<>(Theme.class);

    PersonMenu(
            Person person,
            List<NavigationEntry> entries,
            List<MenuToggle> toggles,
            LanguageChoice languages,
            Runnable signOut) {
        var root = addItem(avatar(person));
        root.setAriaLabel(getTranslation("shell.menu", person.name()));
        var menu = root.getSubMenu();
        menu.addComponent(identity(person));
        menu.addSeparator();
        addEntries(menu, entries);
        addThemes(menu.addItem(getTranslation("shell.theme")).getSubMenu());
        new LanguageMenu(menu.addItem(getTranslation("shell.language")).getSubMenu(), this::getTranslation, languages);
        toggles.forEach(toggle -> addToggle(menu, toggle));
        menu.addSeparator();
        menu.addItem(
                getTranslation("shell.signOut"),
                click -> click.getSource().getUI().ifPresent(ui -> CarefulPage.leave(ui, signOut)));

        addThemeVariants(MenuBarVariant.TERTIARY);
        addClassName("docket-person-menu");
        getElement().appendChild(themeChoice.getElement());
    }

    private void addEntries(SubMenu menu, List<NavigationEntry> entries) {
        for (var entry : entries) {
            menu.addItem(
                    getTranslation(entry.labelKey()),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(entry.path())));
        }
        if (!entries.isEmpty()) {
            menu.addSeparator();
        }
    }

    private void addToggle(SubMenu menu, MenuToggle toggle) {
        var item = menu.addItem(getTranslation(toggle.labelKey()));
        item.setCheckable(true);
        item.setChecked(DatabaseTrouble.unlessAway(toggle::isOn, true));
        item.addClickListener(click -> toggle.set(item.isChecked()));
    }

    private void addThemes(SubMenu menu) {
        for (var theme : Theme.values()) {
            var item = menu.addItem(getTranslation("shell.theme." + theme.word()), click -> {
                themeChoice.choose(theme);
                check(theme);
            });
            item.setCheckable(true);
            themes.put(theme, item);
        }
        check(Theme.SYSTEM);
    }

    private void check(Theme chosen) {
        themes.forEach((theme, item) -> item.setChecked(theme == chosen));
    }

    private static Avatar avatar(Person person) {
        var avatar = new Avatar(person.name());
        avatar.setAbbreviation(person.initials());
        avatar.addClassName("docket-avatar");
        avatar.getStyle().set("--vaadin-avatar-background", "var(--docket-person-" + person.colour() + ")");
        return avatar;
    }

    private Div identity(Person person) {
        var role = new Span(getTranslation("role." + person.role().name().toLowerCase(Locale.ROOT)));
        role.addClassName("docket-person-role");
        var identity = new Div(new Span(person.name()), role);
        identity.addClassName("docket-person-identity");
        return identity;
    }
}
