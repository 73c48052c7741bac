package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists boards, with one statement for all of them, and remembers who opened which last. */
@Repository
class BoardDirectory {

    private static final String OVERVIEW = """
            select b.id, b.name, coalesce(c.actor_name, '') as actor_name, coalesce(c.at, b.created_at) as at,
                array(select s.name from stage s where s.board_id = b.id order by s.position) as stages,
                (select count(*) from stage s join matter m on m.stage_id = s.id
                    where s.board_id = b.id and not s.closing and m.archived_at is null) as open
            from board b left join change c on c.board_id = b.id and c.revision = b.revision
            """;

    private final JdbcClient database;

    BoardDirectory(JdbcClient database) {
        this.database = database;
    }

    /** All boards, the oldest first. */
    List<BoardOverview> all() {
        return database.sql(OVERVIEW + " order by b.id")
                .query((row, index) -> overview(row))
                .list();
    }

    /** The boards that somebody is a member of, the oldest first. */
    List<BoardOverview> of(AccountId member) {
        return database.sql(OVERVIEW + " join board_member m on m.board_id = b.id where m.account_id = ? order by b.id")
                .param(member.value())
                .query((row, index) -> overview(row))
                .list();
    }

    Optional<BoardId> last(AccountId account) {
        return database.sql("select board_id from last_board where account_id = ?")
                .param(account.value())
                .query((row, index) -> new BoardId(row.getLong(1)))
                .optional();
    }

    /** Writes nothing where it was that board the last time too. */
    void opened(AccountId account, BoardId board) {
        database.sql("""
                        insert into last_board (account_id, board_id) values (?, ?)
                        on conflict (account_id) do update set board_id = excluded.board_id
                            where last_board.board_id <> excluded.board_id
                        """).param(account.value()).param(board.value()).update();
    }

    private static BoardOverview overview(ResultSet row) throws SQLException {
        String[] stages = (String[]) row.getArray("stages").getArray();
        return new BoardOverview(
                new BoardId(row.getLong("id")),
                row.getString("name"),
                List.of(stages),
                row.getInt("open"),
                row.getString("actor_name"),
                row.getTimestamp("at").toInstant());
    }
}
