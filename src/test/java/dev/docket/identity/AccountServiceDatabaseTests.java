package dev.docket.identity;

import static dev.docket.identity.AccountFixture.newAccount;
import static dev.docket.identity.AccountFixture.person;
import static dev.docket.identity.AccountFixture.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class AccountServiceDatabaseTests {

    @Autowired
    private AccountService accounts;

    @Autowired
    private Operator operator;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void createsAccountForOperator() {
        var account = newAccount(Role.MEMBER);

        var created = operator.call(() -> accounts.create(account));

        assertThat(created.login()).isEqualTo(account.login());
        assertThat(created.role()).isEqualTo(Role.MEMBER);
        assertThat(operator.call(() -> accounts.find(created.id()))).contains(created);
        assertThat(operator.call(() -> accounts.find(account.login()))).contains(created);
        assertThat(operator.call(accounts::isEmpty)).isFalse();
    }

    @Test
    void createsAccountForAdministrator() {
        actAs(Role.ADMINISTRATOR);

        assertThat(accounts.create(newAccount(Role.READER)).role()).isEqualTo(Role.READER);
    }

    @ParameterizedTest
    @EnumSource(names = {"MEMBER", "READER"})
    void refusesOthersToCreate(Role role) {
        actAs(role);
        var account = newAccount(Role.ADMINISTRATOR);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.create(account));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accounts::isEmpty);
        assertThat(operator.call(() -> accounts.find(account.login()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryoneToWhoeverIsSignedIn(Role role) {
        var created = operator.call(() -> accounts.create(newAccount(Role.MEMBER)));
        actAs(role);

        assertThat(accounts.everyone()).contains(created);
        assertThat(accounts.find(created.id())).contains(created);
    }

    @Test
    void showsNothingToStrangers() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(accounts::everyone);
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> accounts.create(newAccount(Role.ADMINISTRATOR)));
    }

    @Test
    void leavesDisabledAccountsOutOfEveryone() {
        var created = operator.call(() -> accounts.create(newAccount(Role.MEMBER)));
        database.sql("update account set enabled = false where id = ?")
                .param(created.id().value())
                .update();
        actAs(Role.READER);

        assertThat(accounts.everyone()).doesNotContain(created);
        assertThat(accounts.find(created.id())).contains(created);
    }

    @Test
    void refusesLoginNameThatIsTaken() {
        var account = newAccount(Role.MEMBER);
        operator.run(() -> accounts.create(account));

        assertThatExceptionOfType(LoginTakenException.class)
                .isThrownBy(() -> operator.run(() -> accounts.create(account)))
                .withMessageContaining(account.login().value());
    }

    @Test
    void keepsPasswordAsArgon2Hash() {
        var account = newAccount(Role.MEMBER);
        operator.run(() -> accounts.create(account));

        var hash = database.sql("select password_hash from account where login = ?")
                .param(account.login().value())
                .query(String.class)
                .single();

        assertThat(hash).startsWith("{argon2}$argon2id$").doesNotContain(account.password());
        assertThat(account.toString()).doesNotContain(account.password());
    }

    @Test
    void keepsLoginNamesInLowerCaseBehindTheApplication() {
        var insert = database.sql(
                "insert into account (login, name, password_hash, role) values ('UPPER', 'Upper', 'x', 'READER')");

        assertThatThrownBy(insert::update).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void bringsBackWhoeverActedBeforeTheOperator() {
        actAs(Role.READER);

        assertThatThrownBy(() -> operator.run(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accounts::isEmpty);
    }

    private static void actAs(Role role) {
        SecurityContextHolder.getContext().setAuthentication(signedIn(person(role)));
    }
}
