package dev.docket.identity;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of this installation. Everyone signed in may know who is there; administrators add people. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;

    AccountService(AccountRepository accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** All who may sign in, by name. */
    @Transactional(readOnly = true)
    public List<Person> everyone() {
        return accounts.findByEnabledTrueOrderByNameAscIdAsc().stream()
                .map(Account::person)
                .toList();
    }

    /** The person with this account, also when it has been disabled. */
    @Transactional(readOnly = true)
    public Optional<Person> find(AccountId id) {
        return accounts.findById(id.value()).map(Account::person);
    }

    /** The person with this login name, also when the account has been disabled. */
    @Transactional(readOnly = true)
    public Optional<Person> find(LoginName login) {
        return accounts.findByLogin(login.value()).map(Account::person);
    }

    /**
     * Adds somebody, who can sign in at once.
     *
     * @throws LoginTakenException if another account has this login name
     */
    @Transactional
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public Person create(NewAccount account) {
        var hash = requireNonNull(passwords.encode(account.password()));
        var created = new Account(account.login(), account.name(), account.role(), hash);
        try {
            return accounts.saveAndFlush(created).person();
        } catch (DataIntegrityViolationException e) {
            throw LoginTakenException.of(account.login(), e);
        }
    }

    /** Whether nobody has an account yet: the database is new. */
    @Transactional(readOnly = true)
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }
}
