package dev.docket.identity;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language that the current person has chosen; nobody else's can be seen or changed. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class LanguageService {

    private final JdbcClient database;
    private final CurrentPerson current;

    LanguageService(JdbcClient database, CurrentPerson current) {
        this.database = database;
        this.current = current;
    }

    /** Nothing for whoever wants that of his browser. */
    @Transactional(readOnly = true)
    public Optional<Language> chosen() {
        return database.sql("select language from account where id = ? and language is not null")
                .param(current.require().id().value())
                .query(String.class)
                .optional()
                .flatMap(Language::of);
    }

    /** Keeps a choice in place of an earlier one; nothing stands for the language of the browser. */
    @Transactional
    public void choose(@Nullable Language language) {
        database.sql("update account set language = ? where id = ?")
                .param(language == null ? null : language.tag())
                .param(current.require().id().value())
                .update();
    }
}
