package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people have typed and not saved, each for himself: nobody sees another's. Needs no lock on the board. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class DraftService {

    private static final int TIME_LIMIT = 10;

    private static final String SELECT =
            "select board_id, matter_id, stage_id, revision, fields, comment, at from draft ";

    private final JdbcClient database;
    private final CurrentPerson current;
    private final CurrentAccess access;
    private final DraftFields fields;
    private final MatterRepository matters;

    DraftService(
            JdbcClient database,
            CurrentPerson current,
            CurrentAccess access,
            DraftFields fields,
            MatterRepository matters) {
        this.database = database;
        this.current = current;
        this.access = access;
        this.fields = fields;
        this.matters = matters;
    }

    /** Keeps a draft in place of an earlier one; on a board that its author cannot write to it is dropped. */
    @Transactional(timeout = TIME_LIMIT)
    public void keep(Draft draft) {
        BoardId board = draft.subject().board();
        if (access.to(board) != BoardAccess.WRITE) {
            return;
        }
        StageId stage = draft.stage();
        database.sql("""
                        insert into draft (account_id, board_id, matter_id, stage_id, revision, fields, comment, at)
                        select ?, ?, ?, (select id from stage where id = ? and board_id = ?), ?, ?::jsonb, ?, ?
                        where ?::bigint is null
                            or exists (select 1 from matter where id = ? and board_id = ? and deleted_at is null)
                        on conflict (account_id, board_id, matter_id) do update
                        set stage_id = excluded.stage_id, revision = excluded.revision, fields = excluded.fields,
                            comment = excluded.comment, at = excluded.at
                        """)
                .param(account())
                .param(board.value())
                .param(matter(draft.subject()))
                .param(stage == null ? null : stage.value())
                .param(board.value())
                .param(draft.base().value())
                .params(fields.write(draft.edits()), draft.comment(), Timestamp.from(draft.at()))
                .param(matter(draft.subject()))
                .param(matter(draft.subject()))
                .param(board.value())
                .update();
    }

    /** It has been saved or discarded. What is not there is forgotten already. */
    @Transactional(timeout = TIME_LIMIT)
    public void forget(Draft.Subject subject) {
        database.sql("delete from draft where account_id = ? and board_id = ? and matter_id is not distinct from ?")
                .param(account())
                .param(subject.board().value())
                .param(matter(subject))
                .update();
    }

    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Optional<Draft> find(Draft.Subject subject) {
        return all(subject.board()).stream()
                .filter(draft -> draft.subject().equals(subject))
                .findFirst();
    }

    /** Those of a board, the newest first; none where their author may not write any more. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<Draft> all(BoardId board) {
        if (access.to(board) != BoardAccess.WRITE) {
            return List.of();
        }
        return database
                .sql(SELECT + "where account_id = ? and board_id = ? order by at desc")
                .param(account())
                .param(board.value())
                .query((row, index) -> draft(row))
                .list()
                .stream()
                .filter(draft -> !isMade(draft))
                .toList();
    }

    /** Whether a new matter was made of it, and nobody could tell its author so. */
    private boolean isMade(Draft draft) {
        return draft.subject().matter().isEmpty()
                && database
                        .sql("""
                                select matter_id from change
                                where board_id = ? and revision > ? and kind = ? and actor_id = ?
                                """)
                        .params(
                                draft.subject().board().value(),
                                draft.base().value(),
                                ChangeKind.MATTER_CREATED.name(),
                                account())
                        .query(Long.class)
                        .list()
                        .stream()
                        .flatMap(matter -> matters.findById(matter).stream())
                        .anyMatch(matter -> draft.isIn(matter.details()));
    }

    private Draft draft(ResultSet row) throws SQLException {
        long matter = row.getLong("matter_id");
        BoardId board = new BoardId(row.getLong("board_id"));
        long stage = row.getLong("stage_id");
        return new Draft(
                matter == 0 ? Draft.Subject.anew(board) : Draft.Subject.of(board, new MatterId(matter)),
                stage == 0 ? null : new StageId(stage),
                new Revision(row.getLong("revision")),
                fields.read(row.getString("fields")),
                row.getString("comment"),
                row.getTimestamp("at").toInstant());
    }

    private long account() {
        return current.require().id().value();
    }

    private static @Nullable Long matter(Draft.Subject subject) {
        return subject.matter().map(MatterId::value).orElse(null);
    }
}
