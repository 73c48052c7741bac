package dev.docket.setup;

import dev.docket.identity.AccountService;
import dev.docket.identity.Installation;
import dev.docket.identity.LoginName;
import dev.docket.identity.NewAccount;
import dev.docket.identity.Role;
import dev.docket.matter.BoardService;
import dev.docket.matter.NewBoard;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up an empty database, in one transaction: after a crash it is as empty as before. */
@Service
@RolesAllowed(Role.Names.ADMINISTRATOR)
class SetupService {

    /** In seconds: nobody waits for it but the operator, and passwords are slow on purpose. */
    private static final int TIME_LIMIT = 300;

    private static final LoginName ADMINISTRATOR = new LoginName("admin");

    private final Installation installation;
    private final AccountService accounts;
    private final BoardService boards;
    private final DemoPractice demoPractice;
    private final FirstPassword password;

    SetupService(
            Installation installation,
            AccountService accounts,
            BoardService boards,
            DemoPractice demoPractice,
            FirstPassword password) {
        this.installation = installation;
        this.accounts = accounts;
        this.boards = boards;
        this.demoPractice = demoPractice;
        this.password = password;
    }

    /**
     * Makes the demo practice, or the first administrator and board; nothing where there already is something.
     *
     * @return the first administrator, whose password nobody knows yet; empty if there was none to make
     * @throws DemoRefusedException if a demo is wanted in a database that is used for something else
     */
    @Transactional(timeout = TIME_LIMIT)
    public Optional<NewAccount> setUp(boolean demo) {
        if (demo && isInUse()) {
            throw DemoRefusedException.inUse();
        }
        if (installation.isDecided()) {
            return Optional.empty();
        }
        boolean empty = accounts.isEmpty();
        installation.decide(demo);
        if (demo) {
            demoPractice.make();
            return Optional.empty();
        }
        return empty ? Optional.of(makeFirst()) : Optional.empty();
    }

    private boolean isInUse() {
        return installation.isDecided()
                ? !installation.isDemo()
                : !accounts.isEmpty() || !boards.all().isEmpty();
    }

    private NewAccount makeFirst() {
        var administrator = new NewAccount(ADMINISTRATOR, "Administrator", Role.ADMINISTRATOR, password.next());
        accounts.create(administrator);
        boards.create(NewBoard.litigation("Litigation"));
        return administrator;
    }
}
