package dev.docket.matter;

import dev.docket.identity.AccountId;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps comments. Written under the lock of the board. */
@Repository
class CommentStore {

    private static final String SELECT =
            "select id, author_id, author_name, text, created_at, edited_at from matter_comment ";

    private final JdbcClient database;

    CommentStore(JdbcClient database) {
        this.database = database;
    }

    /** The newest of them, the oldest of these first. */
    List<Comment> newest(MatterId matter, int most) {
        return database.sql(SELECT + "where matter_id = ? order by created_at desc, id desc limit ?")
                .param(matter.value())
                .param(most)
                .query((row, index) -> comment(row))
                .list()
                .reversed();
    }

    Optional<Comment> find(MatterId matter, CommentId comment) {
        return database.sql(SELECT + "where matter_id = ? and id = ?")
                .param(matter.value())
                .param(comment.value())
                .query((row, index) -> comment(row))
                .optional();
    }

    void add(MatterId matter, CommentId comment, Optional<Person> author, CommentText text, Instant at) {
        database.sql("""
                        insert into matter_comment (id, matter_id, author_id, author_name, text, created_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(comment.value())
                .param(matter.value())
                .param(author.map(person -> person.id().value()).orElse(null))
                .param(author.map(Person::name).orElse(Operator.NAME))
                .param(text.value())
                .param(Timestamp.from(at))
                .update();
    }

    void edit(CommentId comment, CommentText text, Instant at) {
        database.sql("update matter_comment set text = ?, edited_at = ? where id = ?")
                .param(text.value())
                .param(Timestamp.from(at))
                .param(comment.value())
                .update();
    }

    /** Takes it away, and from the change log whom it mentioned. */
    void delete(MatterId matter, CommentId comment) {
        database.sql("delete from matter_comment where id = ?")
                .param(comment.value())
                .update();
        database.sql("update change set fields = fields - ? where matter_id = ? and fields -> ? ->> 'to' = ?")
                .param(Change.MENTIONS)
                .param(matter.value())
                .param(Change.COMMENT)
                .param(comment.toString())
                .update();
    }

    /** Has the matter know how many there are. */
    void count(MatterId matter) {
        database.sql("update matter set comments = (select count(*) from matter_comment where matter_id = matter.id)"
                        + " where id = ?")
                .param(matter.value())
                .update();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        Long author = row.getObject(2, Long.class);
        Timestamp edited = row.getTimestamp(6);
        return new Comment(
                new CommentId(row.getObject(1, UUID.class)),
                author == null ? null : new AccountId(author),
                row.getString(3),
                new CommentText(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                edited == null ? null : edited.toInstant());
    }
}
