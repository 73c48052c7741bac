package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountFixture;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/** Ben is on no board; his browser asks for no language. */
@DatabaseTest
class LanguageViewTests {

    private static final int LANGUAGES = 3;
    private static final String ENGLISH = "You are a member of no board yet.";
    private static final String GERMAN = "Sie sind noch auf keinem Board Mitglied.";

    @Autowired
    private ApplicationContext context;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private Person ben;
    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
        ben = PersonFixture.addOutsider(context, Role.MEMBER);
        window = load();
    }

    @AfterEach
    void closeTheApplication() {
        app.close();
    }

    @Test
    void beginsInEnglishWithoutAnAmericanDate() {
        assertThat(words()).startsWith(ENGLISH);
        assertThat(window.getUI().getLocale()).isEqualTo(Locale.UK);
        assertThat(chosen()).containsExactly("As the browser");
    }

    @Test
    void keepsAChoiceForEverySignIn() {
        choose("Deutsch");

        window = load();

        assertThat(words()).startsWith(GERMAN);
        assertThat(window.getUI().getLocale()).isEqualTo(Locale.GERMANY);
        assertThat(chosen()).containsExactly("Deutsch");
    }

    @Test
    void holdsInOtherTabsFromTheNextPageOn() {
        choose("Deutsch");

        window = window.getUser().newWindow();
        window.navigate("boards", BoardsView.class);

        assertThat(words()).startsWith(GERMAN);
    }

    @Test
    void goesBackToTheLanguageOfTheBrowser() {
        choose("Deutsch");
        window = load();

        choose("Wie der Browser");
        window = load();

        assertThat(words()).startsWith(ENGLISH);
    }

    /** As after a sign-in on whatever node: nothing is kept but what the database keeps. */
    private BrowserlessUIContext load() {
        BrowserlessUIContext opened = app.newUser(AccountFixture.signedIn(ben)).newWindow();
        opened.navigate("boards", BoardsView.class);
        return opened;
    }

    private String words() {
        return window.findInView(Paragraph.class).all().getFirst().getText();
    }

    private void choose(String language) {
        List<String> offered = items().stream().map(MenuItem::getText).toList();
        List<MenuItem> entries = menu().getItems().getFirst().getSubMenu().getItems();
        new MenuBarTester<>(menu()).clickItem(0, entries.indexOf(languages()), offered.indexOf(language));
    }

    private List<String> chosen() {
        return items().stream()
                .filter(item -> item.isCheckable() && item.isChecked())
                .map(MenuItem::getText)
                .toList();
    }

    private List<MenuItem> items() {
        List<MenuItem> items = languages().getSubMenu().getItems();
        assertThat(items).hasSize(LANGUAGES);
        return items;
    }

    private MenuItem languages() {
        String name = window.getUI().getTranslation("shell.language");
        return menu().getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private MenuBar menu() {
        return window.find(MenuBar.class).all().stream()
                .filter(bar -> bar.hasClassName("docket-person-menu"))
                .findFirst()
                .orElseThrow();
    }
}
