package dev.docket.identity;

import dev.docket.database.DatabaseTrouble;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this database was made for. Decided once, when it is set up, and never changed. */
@Component
@PermitAll
public class Installation {

    private final JdbcClient database;
    private volatile @Nullable Boolean decided;

    Installation(JdbcClient database) {
        this.database = database;
    }

    /** Whether it holds the demo practice, whose passwords everybody knows; false before the set-up, and while nobody can say. */
    public boolean isDemo() {
        return DatabaseTrouble.unlessAway(this::decision, Optional.<Boolean>empty())
                .orElse(false);
    }

    /** Whether it has been set up, for whatever use. */
    public boolean isDecided() {
        return decision().isPresent();
    }

    /** Keeps what it is for. Takes part in a transaction; fails if this has been decided before. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void decide(boolean demo) {
        database.sql("insert into installation (demo) values (?)").param(demo).update();
    }

    /** Asks the database until there is an answer, as that one stays. */
    private Optional<Boolean> decision() {
        var known = decided;
        if (known != null) {
            return Optional.of(known);
        }
        var found = database.sql("select demo from installation")
                .query(Boolean.class)
                .optional();
        found.ifPresent(demo -> decided = demo);
        return found;
    }
}
