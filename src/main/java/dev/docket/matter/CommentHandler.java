package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides on commands for comments. Runs in the transaction that holds the lock on the board. What a comment says never
 * gets into the change log, so nothing of it is left there when it is deleted.
 */
@Component
class CommentHandler {

    private final StandingMatters matters;
    private final CommentStore comments;
    private final MentionedMembers members;
    private final CurrentPerson current;
    private final MatterLog log;
    private final Clock clock;

    CommentHandler(
            StandingMatters matters,
            CommentStore comments,
            MentionedMembers members,
            CurrentPerson current,
            MatterLog log,
            Clock clock) {
        this.matters = matters;
        this.comments = comments;
        this.members = members;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    Outcome carryOut(Board board, CommentCommand command) {
        return matters.present(board, command.matter(), matter -> switch (command) {
            case CommentCommand.Add add -> add(board, add, matter);
            case CommentCommand.Edit edit -> edit(board, edit, matter);
            case CommentCommand.Delete delete -> delete(board, delete, matter);
        });
    }

    private Outcome add(Board board, CommentCommand.Add command, Matter matter) {
        CommentId id = CommentId.of(command.id());
        comments.add(matter.id(), id, current.get(), command.text(), clock.instant());
        comments.count(matter.id());
        Map<String, FieldChange> fields = fields(null, id);
        mention(fields, members.in(board.id(), command.text()));
        return log.applied(board, command, matter, ChangeKind.COMMENT_ADDED, fields);
    }

    private Outcome edit(Board board, CommentCommand.Edit command, Matter matter) {
        return there(matter, command.comment(), comment -> {
            if (!isAuthor(comment)) {
                return new Outcome.Refused(RefusalReason.NOT_THE_AUTHOR);
            }
            if (comment.text().equals(command.text())) {
                return new Outcome.Unchanged(matter.id());
            }
            if (!comment.text().equals(command.seen())) {
                return new Outcome.Refused(RefusalReason.COMMENT_CHANGED);
            }
            comments.edit(comment.id(), command.text(), clock.instant());
            Map<String, FieldChange> fields = fields(comment.id(), comment.id());
            // Whoever was mentioned before has been told already.
            Set<Long> mentioned = new TreeSet<>(members.in(board.id(), command.text()));
            mentioned.removeAll(members.in(board.id(), comment.text()));
            mention(fields, mentioned);
            return log.applied(board, command, matter, ChangeKind.COMMENT_EDITED, fields);
        });
    }

    private Outcome delete(Board board, CommentCommand.Delete command, Matter matter) {
        return there(matter, command.comment(), comment -> {
            if (!isAuthor(comment) && !current.isAdministrator()) {
                return new Outcome.Refused(RefusalReason.NOT_THE_AUTHOR);
            }
            comments.delete(matter.id(), comment.id());
            comments.count(matter.id());
            return log.applied(board, command, matter, ChangeKind.COMMENT_DELETED, fields(comment.id(), null));
        });
    }

    private Outcome there(Matter matter, CommentId id, Function<Comment, Outcome> action) {
        return comments.find(matter.id(), id)
                .map(action)
                .orElseGet(() -> new Outcome.Refused(RefusalReason.COMMENT_GONE));
    }

    private boolean isAuthor(Comment comment) {
        return Objects.equals(current.get().map(Person::id).orElse(null), comment.author());
    }

    private static Map<String, FieldChange> fields(@Nullable CommentId before, @Nullable CommentId after) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        fields.put(Change.COMMENT, FieldChange.of(before, after));
        return fields;
    }

    private static void mention(Map<String, FieldChange> fields, Set<Long> accounts) {
        if (!accounts.isEmpty()) {
            String list = accounts.stream().map(each -> Long.toString(each)).collect(Collectors.joining(" "));
            fields.put(Change.MENTIONS, FieldChange.of(null, list));
        }
    }
}
