package dev.docket.presence;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcVisitStore implements VisitStore {

    /** A node that has missed two heartbeats may be slow; one that has missed three is taken for dead. */
    static final int LONGEST_SILENCE_SECONDS = 30;

    private static final int TIME_LIMIT = 10;

    private final JdbcClient database;
    private final boolean notifying;

    JdbcVisitStore(JdbcClient database, @Value("${docket.sync.notify:true}") boolean notifying) {
        this.database = database;
        this.notifying = notifying;
    }

    @Override
    @Transactional(timeout = TIME_LIMIT)
    public void write(NodeId node, Map<VisitId, Optional<VisitState>> changed, Supplier<List<VisitState>> living) {
        Set<BoardId> told = new HashSet<>(remove(changed.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList()));
        List<VisitState> open = isKnown(node)
                ? changed.values().stream().flatMap(Optional::stream).toList()
                : living.get();
        put(node, open);
        open.stream().map(VisitState::board).forEach(told::add);
        forgetTheDead();
        tell(node, told);
    }

    /** Known before; from now on it is. */
    private boolean isKnown(NodeId node) {
        boolean known = database.sql("update presence_node set heard_at = now() where id = ?")
                        .param(node.value())
                        .update()
                > 0;
        if (!known) {
            database.sql("insert into presence_node (id, heard_at) values (?, now())")
                    .param(node.value())
                    .update();
        }
        return known;
    }

    private void put(NodeId node, List<VisitState> open) {
        if (open.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into visit (node_id, id, board_id, account_id, matter_id, editing)
                        select ?, * from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::bigint[], ?::boolean[])
                        on conflict (id) do update set matter_id = excluded.matter_id, editing = excluded.editing
                        """)
                .param(node.value())
                .param(column(open, visit -> visit.id().value(), UUID[]::new))
                .param(column(open, visit -> visit.board().value(), Long[]::new))
                .param(column(open, visit -> visit.account().value(), Long[]::new))
                .param(column(open, JdbcVisitStore::matter, Long[]::new))
                .param(column(open, visit -> visit.place().editing(), Boolean[]::new))
                .update();
    }

    private static <T extends @Nullable Object> T[] column(
            List<VisitState> open, Function<VisitState, T> value, IntFunction<T[]> array) {
        return open.stream().map(value).toArray(array);
    }

    private static @Nullable Long matter(VisitState visit) {
        MatterId matter = visit.place().matter();
        return matter == null ? null : matter.value();
    }

    /** The boards that were left. */
    private List<BoardId> remove(Collection<VisitId> ended) {
        return ended.isEmpty()
                ? List.of()
                : database.sql("delete from visit where id = any(?) returning board_id")
                        .param(ended.stream().map(VisitId::value).toArray(UUID[]::new))
                        .query((row, index) -> new BoardId(row.getLong(1)))
                        .list();
    }

    private void forgetTheDead() {
        database.sql("delete from presence_node where heard_at < now() - ? * interval '1 second'")
                .param(LONGEST_SILENCE_SECONDS)
                .update();
    }

    /** This is heard of if the transaction commits; a board for which it is not is looked at a little later. */
    private void tell(NodeId node, Set<BoardId> boards) {
        if (notifying && !boards.isEmpty()) {
            database.sql("select pg_notify('docket', 'presence ' || board || ' ' || ?) from unnest(?) as board")
                    .param(node.value().toString())
                    .param(boards.stream().map(BoardId::value).toArray(Long[]::new))
                    .query(row -> {});
        }
    }

    @Override
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<Sighting> read(Set<BoardId> boards) {
        return database.sql("""
                        select visit.board_id, account.id, account.login, account.name, account.role,
                            matter.id, matter.number, visit.editing
                        from visit
                        join presence_node node on node.id = visit.node_id
                        join account on account.id = visit.account_id
                        left join matter on matter.id = visit.matter_id
                        where visit.board_id = any(?) and node.heard_at >= now() - ? * interval '1 second'
                            and account.enabled and (account.role = 'ADMINISTRATOR' or exists (
                                select 1 from board_member member
                                where member.board_id = visit.board_id and member.account_id = account.id))
                        order by visit.since, visit.id
                        """)
                .param(boards.stream().map(BoardId::value).toArray(Long[]::new))
                .param(LONGEST_SILENCE_SECONDS)
                .query((row, index) -> sighting(row))
                .list();
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        Person person = new Person(
                new AccountId(row.getLong(2)),
                new LoginName(row.getString(3)),
                row.getString(4),
                Role.valueOf(row.getString(5)));
        return new Sighting(new BoardId(row.getLong(1)), person, seenMatter(row));
    }

    private static @Nullable SeenMatter seenMatter(ResultSet row) throws SQLException {
        String number = row.getString(7);
        return number == null
                ? null
                : new SeenMatter(new MatterId(row.getLong(6)), new MatterNumber(number), row.getBoolean(8));
    }

    @Override
    @Transactional(timeout = TIME_LIMIT)
    public void leave(NodeId node) {
        Set<BoardId> left = new HashSet<>(database.sql("select board_id from visit where node_id = ?")
                .param(node.value())
                .query((row, index) -> new BoardId(row.getLong(1)))
                .list());
        database.sql("delete from presence_node where id = ?")
                .param(node.value())
                .update();
        tell(node, left);
    }
}
