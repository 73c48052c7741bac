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
class PreferenceServiceDatabaseTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PreferenceService preferences;

    @BeforeEach
    void signIn() {
        PersonFixture.signIn(PersonFixture.add(context, Role.READER));
    }

    @AfterEach
    void signOut() {
        PersonFixture.signOut();
    }

    @Test
    void isAsAtFirstUntilSomebodyChooses() {
        assertThat(preferences.isOn(Preference.TOASTS)).isTrue();
    }

    @Test
    void keepsTheLastChoice() {
        preferences.set(Preference.TOASTS, false);
        assertThat(preferences.isOn(Preference.TOASTS)).isFalse();

        preferences.set(Preference.TOASTS, true);
        assertThat(preferences.isOn(Preference.TOASTS)).isTrue();
    }

    @Test
    void leavesOthersTheirs() {
        preferences.set(Preference.TOASTS, false);

        PersonFixture.signIn(PersonFixture.add(context, Role.MEMBER));

        assertThat(preferences.isOn(Preference.TOASTS)).isTrue();
    }

    @Test
    void isOnlyForPeopleWithAccounts() {
        PersonFixture.signOut();

        assertThatThrownBy(() -> preferences.isOn(Preference.TOASTS))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> preferences.set(Preference.TOASTS, false))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
