package dev.docket.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds accounts for those who are not signed in yet; so it is not part of the secured {@link AccountService}. */
@Component
class SignInAccounts implements UserDetailsService, UserDetailsPasswordService {

    private final AccountRepository accounts;

    SignInAccounts(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String typed) {
        return signedIn(account(typed));
    }

    /** Keeps the same password under the newest scheme, after it has been found right. */
    @Override
    public UserDetails updatePassword(UserDetails user, @Nullable String newHash) {
        if (newHash == null) {
            return user;
        }
        var account = account(user.getUsername());
        account.rehash(newHash);
        return signedIn(accounts.save(account));
    }

    private Account account(String typed) {
        return LoginName.parse(typed)
                .flatMap(login -> accounts.findByLogin(login.value()))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }

    private static SignedIn signedIn(Account account) {
        return new SignedIn(account.person(), account.enabled(), account.passwordHash());
    }
}
