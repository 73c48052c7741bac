package dev.docket.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class LanguageServiceDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private LanguageService languages;

    @BeforeEach
    void signIn() {
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void isThatOfTheBrowserUntilSomebodyChooses() {
        assertThat(languages.chosen()).isEmpty();
    }

    @Test
    void keepsTheLastChoice() {
        languages.choose(Language.ENGLISH);
        languages.choose(Language.GERMAN);

        assertThat(languages.chosen()).contains(Language.GERMAN);
    }

    @Test
    void goesBackToTheBrowser() {
        languages.choose(Language.GERMAN);

        languages.choose(null);

        assertThat(languages.chosen()).isEmpty();
    }

    @Test
    void leavesOthersTheirs() {
        languages.choose(Language.GERMAN);

        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));

        assertThat(languages.chosen()).isEmpty();
    }

    @Test
    void isOnlyForPeopleWithAccounts() {
        PersonFixture.signOut();

        assertThatThrownBy(() -> languages.chosen()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> languages.choose(Language.GERMAN))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
