package dev.docket.finding;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Role;
import dev.docket.matter.BoardAccess;
import dev.docket.matter.BoardId;
import dev.docket.matter.CurrentAccess;
import dev.docket.matter.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers which stages people have folded up, each for himself: nobody sees another's. No change of the board. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class CollapsedStageService {

    private static final int TIME_LIMIT = 10;

    private final JdbcClient database;
    private final CurrentPerson current;
    private final CurrentAccess access;

    CollapsedStageService(JdbcClient database, CurrentPerson current, CurrentAccess access) {
        this.database = database;
        this.current = current;
        this.access = access;
    }

    /** Those of a board that the current person has folded up. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Set<StageId> all(BoardId board) {
        return database.sql("""
                        select c.stage_id from collapsed_stage c join stage s on s.id = c.stage_id
                        where c.account_id = ? and s.board_id = ?
                        """)
                .param(account())
                .param(board.value())
                .query((row, index) -> new StageId(row.getLong(1)))
                .set();
    }

    /** Folds a stage up or opens it; one that is not there, or on a board that he may not see, is left alone. */
    @Transactional(timeout = TIME_LIMIT)
    public void set(BoardId board, StageId stage, boolean collapsed) {
        if (access.to(board) == BoardAccess.NONE) {
            return;
        }
        String change = collapsed
                ? "insert into collapsed_stage (account_id, stage_id) select ?, id from stage where id = ? and board_id = ?"
                        + " on conflict do nothing"
                : "delete from collapsed_stage using stage where account_id = ? and stage_id = ? and stage.id = stage_id"
                        + " and board_id = ?";
        database.sql(change)
                .param(account())
                .param(stage.value())
                .param(board.value())
                .update();
    }

    private long account() {
        return current.require().id().value();
    }
}
