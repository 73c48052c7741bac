package dev.docket.identity;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the current person has switched on and off; nobody else's preferences can be seen or changed. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class PreferenceService {

    private final JdbcClient database;
    private final CurrentPerson current;

    PreferenceService(JdbcClient database, CurrentPerson current) {
        this.database = database;
        this.current = current;
    }

    @Transactional(readOnly = true)
    public boolean isOn(Preference preference) {
        return database.sql("select chosen from preference where account_id = ? and name = ?")
                .param(current.require().id().value())
                .param(preference.name())
                .query(Boolean.class)
                .optional()
                .orElse(preference.isOnAtFirst());
    }

    /** Keeps a choice in place of an earlier one. */
    @Transactional
    public void set(Preference preference, boolean on) {
        database.sql("""
                        insert into preference (account_id, name, chosen) values (?, ?, ?)
                        on conflict (account_id, name) do update set chosen = excluded.chosen
                        """)
                .param(current.require().id().value())
                .param(preference.name())
                .param(on)
                .update();
    }
}
