package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who belongs to which board. Written under the lock of the board's row. */
@Repository
class BoardMembers {

    private final JdbcClient database;

    BoardMembers(JdbcClient database) {
        this.database = database;
    }

    Map<AccountId, BoardRole> of(BoardId board) {
        Map<AccountId, BoardRole> members = new HashMap<>();
        database.sql("select account_id, role from board_member where board_id = ?")
                .param(board.value())
                .query(row -> {
                    members.put(new AccountId(row.getLong(1)), BoardRole.valueOf(row.getString(2)));
                });
        return members;
    }

    Optional<BoardRole> role(BoardId board, AccountId account) {
        return database.sql("select role from board_member where board_id = ? and account_id = ?")
                .param(board.value())
                .param(account.value())
                .query(String.class)
                .optional()
                .map(BoardRole::valueOf);
    }

    Set<BoardId> boards(AccountId account) {
        return new HashSet<>(database.sql("select board_id from board_member where account_id = ?")
                .param(account.value())
                .query((row, index) -> new BoardId(row.getLong(1)))
                .list());
    }

    /** Everybody who can sign in now; who only reads anyway does so here. */
    void addEverybody(BoardId board) {
        database.sql("""
                        insert into board_member (board_id, account_id, role)
                        select ?, id, case role when 'READER' then 'READER' else 'EDITOR' end
                        from account where enabled
                        """).param(board.value()).update();
    }

    void put(BoardId board, AccountId account, BoardRole role) {
        database.sql("""
                        insert into board_member (board_id, account_id, role) values (?, ?, ?)
                        on conflict (board_id, account_id) do update set role = excluded.role
                        """)
                .param(board.value())
                .param(account.value())
                .param(role.name())
                .update();
    }

    void remove(BoardId board, AccountId account) {
        database.sql("delete from board_member where board_id = ? and account_id = ?")
                .param(board.value())
                .param(account.value())
                .update();
    }
}
