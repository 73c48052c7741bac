package dev.docket.matter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcBoardReader implements BoardReader {

    /** More changes than this are told by a fresh snapshot: reading it is then no more work. */
    private static final int MOST_CHANGES = 1_000;

    private static final int TIME_LIMIT = 10;

    private static final TypeReference<Map<String, FieldChange>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final BoardRepository boards;
    private final StageRepository stages;
    private final BoardMembers members;
    private final JsonMapper json;
    private final TransactionTemplate oneMoment;

    JdbcBoardReader(
            JdbcClient database,
            BoardRepository boards,
            StageRepository stages,
            BoardMembers members,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.database = database;
        this.boards = boards;
        this.stages = stages;
        this.members = members;
        this.json = json;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
        oneMoment.setTimeout(TIME_LIMIT);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, timeout = TIME_LIMIT)
    public Optional<BoardSnapshot> load(BoardId id) {
        return boards.findById(id.value()).map(board -> {
            Map<StageId, List<MatterSnapshot>> byStage = new HashMap<>();
            for (MatterSnapshot matter : matters(id)) {
                byStage.computeIfAbsent(matter.stage(), stage -> new ArrayList<>())
                        .add(matter);
            }
            return picture(board, byStage);
        });
    }

    /** Names what the others read, but nothing of it is looked at. */
    @Override
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public void probe() {
        database.sql("""
                        select count(*) from board
                        cross join stage cross join matter cross join change cross join board_member where false
                        """).query(Long.class).single();
    }

    private BoardSnapshot picture(Board board, Map<StageId, List<MatterSnapshot>> byStage) {
        List<StageSnapshot> columns = stages
                .findByBoardIdOrderByPosition(board.id().value())
                .stream()
                .map(stage -> stage.holding(byStage.getOrDefault(stage.id(), List.of())))
                .toList();
        return new BoardSnapshot(board.id(), board.summary().name(), board.revision(), columns, members.of(board.id()));
    }

    /**
     * Most polls find nothing, or changes of matters: one statement, which is as of one moment by itself and needs no
     * transaction around it. That is a fifth of what goes to the database and back otherwise.
     */
    @Override
    public BoardStep after(BoardSnapshot snapshot) {
        News news = news(snapshot);
        return news.asksForMore(snapshot.revision())
                ? oneMoment.execute(status -> whole(snapshot))
                : step(snapshot, news);
    }

    private BoardStep whole(BoardSnapshot snapshot) {
        News news = news(snapshot);
        return news.isIncomplete(snapshot.revision())
                ? new BoardStep(load(snapshot.id()).orElse(snapshot), List.of(), false)
                : step(structured(snapshot, news.changes()), news);
    }

    private static BoardStep step(BoardSnapshot before, News news) {
        List<Change> changes = news.changes();
        if (changes.isEmpty()) {
            return new BoardStep(before, changes, true);
        }
        Set<MatterId> touched = BoardSnapshot.touchedBy(changes);
        BoardSnapshot next = before.advance(changes.getLast().revision(), touched, news.matters());
        return new BoardStep(next, changes, true);
    }

    private BoardSnapshot structured(BoardSnapshot snapshot, List<Change> changes) {
        return changes.stream().map(Change::kind).anyMatch(ChangeKind::isStructural)
                ? boards.findById(snapshot.id().value())
                        .map(board -> snapshot.on(picture(board, Map.of())))
                        .orElse(snapshot)
                : snapshot;
    }

    /** In one question, as most ask it. */
    private News news(BoardSnapshot snapshot) {
        return database.sql("""
                        select board.revision as reached, c.*, m.* from board left join lateral (
                            select revision, kind, matter_id, fields, actor_id, actor_name, origin, at from change
                            where board_id = board.id and revision > ? order by revision limit ?
                        ) c on true left join (%s where archived_at is null) m on m.id = c.matter_id
                        where board.id = ? order by c.revision
                        """.formatted(MatterRow.SELECT))
                .param(snapshot.revision().value())
                .param(MOST_CHANGES + 1)
                .param(snapshot.id().value())
                .query((ResultSetExtractor<News>) this::news);
    }

    private News news(ResultSet rows) throws SQLException {
        List<Change> changes = new ArrayList<>();
        Map<MatterId, MatterSnapshot> now = new HashMap<>();
        Revision reached = Revision.NONE;
        while (rows.next()) {
            reached = new Revision(rows.getLong("reached"));
            if (rows.getString("kind") != null) {
                changes.add(change(rows));
            }
            if (rows.getObject("id") != null) {
                MatterSnapshot matter = MatterRow.read(rows);
                now.put(matter.id(), matter);
            }
        }
        return new News(reached, changes, List.copyOf(now.values()));
    }

    private List<MatterSnapshot> matters(BoardId board) {
        return database.sql(MatterRow.SELECT + " where board_id = ? and archived_at is null order by stage_id, rank")
                .param(board.value())
                .query((row, index) -> MatterRow.read(row))
                .list();
    }

    private Change change(ResultSet row) throws SQLException {
        Long matter = row.getObject("matter_id", Long.class);
        return new Change(
                new Revision(row.getLong("revision")),
                ChangeKind.valueOf(row.getString("kind")),
                matter == null ? null : new MatterId(matter),
                json.readValue(row.getString("fields"), FIELDS),
                MatterRow.account(row, "actor_id"),
                row.getString("actor_name"),
                new Origin(row.getString("origin")),
                row.getTimestamp("at").toInstant());
    }

    /** What the log has after a revision, what the matters are now that it touches, and which one the board is at. */
    private record News(Revision reached, List<Change> changes, List<MatterSnapshot> matters) {

        /** Whether this statement does not say all that there is to say. */
        boolean asksForMore(Revision last) {
            return isIncomplete(last) || changes.stream().map(Change::kind).anyMatch(ChangeKind::isStructural);
        }

        boolean isIncomplete(Revision last) {
            return leavesOut(last) || changes.size() > MOST_CHANGES;
        }

        /** Docket never shortens the log, but an administrator may: its revisions have no gaps otherwise. */
        private boolean leavesOut(Revision last) {
            return changes.isEmpty()
                    ? reached.isAfter(last)
                    : changes.getFirst().revision().isAfter(last.plus(1));
        }
    }
}
