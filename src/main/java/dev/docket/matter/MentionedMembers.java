package dev.docket.matter;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Knows who is meant by the mentions in a text: those who can see the board. */
@Repository
class MentionedMembers {

    private final JdbcClient database;

    MentionedMembers(JdbcClient database) {
        this.database = database;
    }

    /** Their accounts, in order. */
    Set<Long> in(BoardId board, CommentText text) {
        Set<String> logins = Mentions.logins(text.value());
        return logins.isEmpty()
                ? Set.of()
                : new TreeSet<>(database.sql("""
                                select id from account where login = any(?) and enabled and (role = 'ADMINISTRATOR'
                                    or exists (select 1 from board_member where board_id = ? and account_id = account.id))
                                """)
                        .param(logins.toArray(String[]::new))
                        .param(board.value())
                        .query(Long.class)
                        .list());
    }
}
