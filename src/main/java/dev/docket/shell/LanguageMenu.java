package dev.docket.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import dev.docket.identity.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The languages to choose from, each by its own name. A choice loads the page anew, unless something typed is to stay. */
final class LanguageMenu {

    private final Map<Optional<Language>, MenuItem> items = new HashMap<>();
    private final LanguageChoice choice;

    LanguageMenu(SubMenu menu, UnaryOperator<String> texts, LanguageChoice choice) {
        this.choice = choice;
        add(menu, texts, Optional.empty());
        for (var language : Language.values()) {
            add(menu, texts, Optional.of(language));
        }
        check(choice.chosen());
    }

    private void add(SubMenu menu, UnaryOperator<String> texts, Optional<Language> language) {
        var word = language.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse("browser");
        var item = menu.addItem(texts.apply("shell.language." + word), click -> choose(language, click.getSource()));
        item.setCheckable(true);
        language.ifPresent(each -> item.getElement().setAttribute("lang", each.tag()));
        items.put(language, item);
    }

    private void choose(Optional<Language> language, Component item) {
        choice.choose(language.orElse(null));
        check(language);
        item.getUI().ifPresent(ui -> CarefulPage.leave(ui, () -> ui.getPage().reload()));
    }

    private void check(Optional<Language> chosen) {
        items.forEach((language, item) -> item.setChecked(language.equals(chosen)));
    }
}
