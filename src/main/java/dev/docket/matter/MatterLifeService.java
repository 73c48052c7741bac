package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes on in a matter beside its fields: its checklist, what people say, and what has become of it. For who may
 * see the board; nobody else learns anything, not even that there is something. All of it is changed by commands.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class MatterLifeService {

    private static final int TIME_LIMIT = 10;

    private static final TypeReference<Map<String, FieldChange>> FIELDS = new TypeReference<>() {};

    private final MatterRepository matters;
    private final CurrentAccess access;
    private final ChecklistStore items;
    private final CommentStore comments;
    private final JdbcClient database;
    private final DraftFields edits;
    private final JsonMapper json;

    MatterLifeService(
            MatterRepository matters,
            CurrentAccess access,
            ChecklistStore items,
            CommentStore comments,
            JdbcClient database,
            DraftFields edits,
            JsonMapper json) {
        this.matters = matters;
        this.access = access;
        this.items = items;
        this.comments = comments;
        this.database = database;
        this.edits = edits;
        this.json = json;
    }

    /** The items of a matter's checklist in order. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<ChecklistItem> checklist(BoardId board, MatterId matter) {
        return isReadable(board, matter)
                ? items.all(matter).stream().map(ChecklistStore.Entry::item).toList()
                : List.of();
    }

    /** The newest of a matter's comments, so many at the most, the oldest of these first. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<Comment> comments(BoardId board, MatterId matter, int most) {
        return isReadable(board, matter) ? comments.newest(matter, most) : List.of();
    }

    /**
     * What has become of a matter, the newest first, {@link Activity#PAGE} at the most; a page that is full may have
     * another one after it.
     *
     * @param before only what came before this revision; empty for the newest
     */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<Activity> activity(BoardId board, MatterId matter, ActivityFilter filter, Optional<Revision> before) {
        if (!isReadable(board, matter)) {
            return List.of();
        }
        return database.sql("""
                        select revision, kind, actor_name, at, fields from change
                        where matter_id = ? and revision < ? and kind = any(?) order by revision desc limit ?
                        """)
                .param(matter.value())
                .param(before.map(Revision::value).orElse(Long.MAX_VALUE))
                .param(filter.kinds())
                .param(Activity.PAGE)
                .query((row, index) -> activity(row))
                .list();
    }

    private Activity activity(ResultSet row) throws SQLException {
        String fields = row.getString("fields");
        return new Activity(
                new Revision(row.getLong("revision")),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("actor_name"),
                row.getTimestamp("at").toInstant(),
                edits.read(fields),
                json.readValue(fields, FIELDS));
    }

    private boolean isReadable(BoardId board, MatterId matter) {
        return access.to(board) != BoardAccess.NONE
                && matters.findByIdAndBoardId(matter.value(), board.value())
                        .filter(found -> !found.isDeleted())
                        .isPresent();
    }
}
