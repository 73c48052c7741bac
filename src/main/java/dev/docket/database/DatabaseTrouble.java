package dev.docket.database;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.TransactionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * What is the matter with a database that did not do what it was asked. The only place that tells what heals by itself from
 * what does not: the codes are those of the appendix of PostgreSQL's manual.
 */
public enum DatabaseTrouble {
    /** Nothing came in time, or others were in the way: a lock, a deadlock, the end of a time limit. */
    NO_ANSWER(true),
    /** It cannot be reached, or lets nobody in for now: it starts, stops, or has no connection left. */
    UNREACHABLE(true),
    /** It has no room or memory left. */
    FULL(true),
    /** It may only be read: a standby that has not taken over yet. */
    READ_ONLY(true),
    /** It refuses and will go on refusing: a table or a right is missing, a file is damaged. */
    BROKEN(false);

    private static final int DEEPEST = 20;

    private final boolean temporary;

    DatabaseTrouble(boolean temporary) {
        this.temporary = temporary;
    }

    /** What is behind a failure; nothing if the database has answered, or was not concerned: a bug, or a rule. */
    public static Optional<DatabaseTrouble> behind(Throwable failure) {
        List<Throwable> causes = Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        if (causes.stream().anyMatch(DataIntegrityViolationException.class::isInstance)) {
            return Optional.empty();
        }
        boolean slow = causes.stream().anyMatch(SocketTimeoutException.class::isInstance);
        Optional<String> state = causes.stream()
                .flatMap(cause -> cause instanceof SQLException said ? Stream.ofNullable(said.getSQLState()) : null)
                .findFirst();
        return state.isPresent()
                ? state.flatMap(code -> of(code, slow))
                : causes.stream().flatMap(cause -> of(cause).stream()).findFirst();
    }

    /** Whether somebody who tries again later may fare better, without anybody's having mended anything. */
    public static boolean isTemporary(Throwable failure) {
        return behind(failure).filter(DatabaseTrouble::isTemporary).isPresent();
    }

    /** The answer to what is asked, or another one while there is none: for what a page can do without. */
    public static <T> T unlessAway(Supplier<T> asked, T otherwise) {
        try {
            return asked.get();
        } catch (RuntimeException e) {
            if (!isTemporary(e)) {
                throw e;
            }
            return otherwise;
        }
    }

    public boolean isTemporary() {
        return temporary;
    }

    private static Optional<DatabaseTrouble> of(String state, boolean slow) {
        return switch (state) {
            case "57014", "55P03", "25P03", "25P04" -> Optional.of(NO_ANSWER);
            // Plans that a migration made useless; the driver has new ones made.
            case "0A000", "26000" -> Optional.of(NO_ANSWER);
            case "57P01", "57P02", "57P03", "57P05", "53300" -> Optional.of(UNREACHABLE);
            case "25006" -> Optional.of(READ_ONLY);
            default -> ofClass(state.substring(0, Math.min(2, state.length())), slow);
        };
    }

    private static Optional<DatabaseTrouble> ofClass(String kind, boolean slow) {
        return switch (kind) {
            case "08" -> Optional.of(slow ? NO_ANSWER : UNREACHABLE);
            case "40" -> Optional.of(NO_ANSWER);
            case "53" -> Optional.of(FULL);
            case "28", "3D", "3F", "42", "57", "58", "F0", "XX" -> Optional.of(BROKEN);
            default -> Optional.empty();
        };
    }

    /** Where no code was given: by the pool, by Spring, or by whoever would wait no longer. */
    private static Optional<DatabaseTrouble> of(Throwable cause) {
        return switch (cause) {
            case TimeoutException e -> Optional.of(NO_ANSWER);
            case TransactionTimedOutException e -> Optional.of(NO_ANSWER);
            // Hibernate's word for the same: the next statement would come too late.
            case TransactionException e -> Optional.of(NO_ANSWER);
            case TransientDataAccessException e -> Optional.of(NO_ANSWER);
            case SQLTransientException e -> Optional.of(NO_ANSWER);
            case SQLRecoverableException e -> Optional.of(UNREACHABLE);
            // The pool's word for a connection that was lost before.
            case SQLException e when e.getSQLState() == null -> Optional.of(UNREACHABLE);
            case CannotCreateTransactionException e -> Optional.of(UNREACHABLE);
            case TransactionSystemException e -> Optional.of(UNREACHABLE);
            case RecoverableDataAccessException e -> Optional.of(UNREACHABLE);
            case DataAccessResourceFailureException e -> Optional.of(UNREACHABLE);
            default -> Optional.empty();
        };
    }
}
